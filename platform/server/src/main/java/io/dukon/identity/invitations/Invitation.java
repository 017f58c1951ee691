package io.dukon.identity.invitations;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

record Invitation(UUID id, String email, Set<String> roles, String inviter, Instant createdAt) {}
