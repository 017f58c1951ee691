package io.dukon.identity.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses and ranges of addresses, as {@code 10.0.0.7, 192.168.0.0/16, fd00::/8}. */
record Networks(List<Network> all) {

    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private record Network(byte[] address, int bits) {

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @throws IllegalArgumentException for what is no address or range: an installation must not trust by mistake */
    static Networks parse(String list) {
        return new Networks(Stream.of(list.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(Networks::network)
                .toList());
    }

    private static Network network(String text) {
        String[] parts = text.split("/", 2);
        byte[] address = literal(parts[0])
                .map(InetAddress::getAddress)
                .orElseThrow(() -> new IllegalArgumentException("No network address: " + text));
        int bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > address.length * 8) {
            throw new IllegalArgumentException("No network address: " + text);
        }
        return new Network(address, bits);
    }

    boolean contain(String address) {
        return literal(address)
                .map(InetAddress::getAddress)
                .filter(bytes -> all.stream().anyMatch(one -> one.contains(bytes)))
                .isPresent();
    }

    /** Empty for a name: asking for it would send a stranger's word to the name servers. */
    static Optional<InetAddress> literal(String text) {
        if (text == null || !(V4.matcher(text).matches() || V6.matcher(text).matches())) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
