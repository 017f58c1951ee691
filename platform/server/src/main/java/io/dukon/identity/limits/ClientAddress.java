package io.dukon.identity.limits;

import io.dukon.kernel.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * Where a request comes from. Whoever connects may write anything into X-Forwarded-For, so it is read from the right, and
 * only as far as the proxies reach that DUKON_TRUSTED_PROXIES names.
 */
public final class ClientAddress {

    private ClientAddress() {}

    /** The key of the network that the request comes from: one household or phone counts as one. */
    public static String network(HttpServletRequest request) {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        Networks proxies = Networks.parse(Settings.optional("DUKON_TRUSTED_PROXIES", ""));
        return network(visitor(request.getRemoteAddr(), forwarded, proxies));
    }

    /** @param forwarded values of X-Forwarded-For, each a list of addresses to which every proxy appended one */
    static String visitor(String peer, List<String> forwarded, Networks proxies) {
        List<String> hops = new ArrayList<>();
        forwarded.forEach(value -> hops.addAll(List.of(value.split(","))));
        String known = peer;
        for (String hop : hops.reversed()) {
            if (!proxies.contain(known) || Networks.literal(hop.strip()).isEmpty()) {
                return known;
            }
            known = hop.strip();
        }
        return known;
    }

    /** One household or phone has a whole /64 of IPv6 addresses: they count as one. */
    static String network(String address) {
        return Networks.literal(address)
                .map(InetAddress::getAddress)
                .map(bytes -> HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length)))
                .orElse(String.valueOf(address));
    }
}
