package io.dukon.exchange.commerceml;

import io.dukon.kernel.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a file of orders. A fault of the whole file is a problem; a fault of one document is that document's issue. */
public final class CommerceMl {

    static final String ROOT = "КоммерческаяИнформация";

    private CommerceMl() {}

    /**
     * @param file     XML, or an archive with one XML file, as uploaded
     * @param currency ISO code for orders that name none
     * @throws Problem 413 or 422 of room {@code exchange} when the file as a whole cannot be read
     */
    public static ParsedFile read(byte[] file, String currency) {
        Scanner.Found found = Scanner.scan(Encoding.decode(Archive.open(file)));
        List<ParsedOrder> orders = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int others = 0;
        for (Fragment fragment : found.fragments()) {
            NodeReader.Read read = NodeReader.read(fragment);
            if (read.issue() == null && !OrderReader.isOrder(read.root())) {
                others++;
            } else {
                orders.add(once(OrderReader.read(read, fragment, currency), fragment.line(), seen));
            }
        }
        if (orders.isEmpty() && others == 0 && found.catalogue()) {
            throw Problem.of(422, "exchange", "catalogue");
        }
        return new ParsedFile(List.copyOf(orders), others, found.cut());
    }

    private static ParsedOrder once(ParsedOrder order, int line, Set<String> seen) {
        boolean first = order.issue() != null || seen.add(order.key());
        return first ? order : OrderReader.refused(order, OrderIssue.at(line, "order_repeated", order.number()));
    }
}
