package io.dukon.tenancy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A shop.
 *
 * @param configurationVersion grows with each change of what packs and people configured
 * @param confirmBefore        until when the owner must confirm the e-mail; null once confirmed
 * @param epoch                grows when the shop moves or is restored; fences off a twin (R19)
 */
public record Tenant(
        UUID id,
        String slug,
        String name,
        String locale,
        ZoneId timeZone,
        String currency,
        long epoch,
        long configurationVersion,
        boolean checklistDismissed,
        Instant confirmBefore) {}
