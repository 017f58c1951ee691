package io.dukon.exchange.commerceml;

import io.dukon.kernel.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads files of web shops and of 1C. A fault of the whole file is a problem; a fault of one item is that item's issue. */
public final class CommerceMl {

    static final String ROOT = "КоммерческаяИнформация";

    private CommerceMl() {}

    /**
     * The orders of an uploaded file; all other documents are only counted.
     *
     * @param file     XML, or an archive with one XML file, as uploaded
     * @param currency ISO code for orders that name none
     * @throws Problem 413 or 422 of room {@code exchange} when the file as a whole cannot be read, or is a catalogue
     */
    public static ParsedFile read(byte[] file, String currency) {
        String text = Encoding.decode(Archive.open(file));
        DocumentCuts cuts = new DocumentCuts(text);
        boolean cut = Scanner.scan(text, cuts);
        List<ParsedOrder> orders = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int others = 0;
        for (Fragment fragment : cuts.found()) {
            NodeReader.Read read = NodeReader.read(fragment);
            if (!Operation.of(read.root()).isOrder(read.fault())) {
                others++;
            } else {
                ParsedOrder order = OrderReader.read(read, fragment, currency);
                boolean first = order.issue() != null || seen.add(order.key());
                orders.add(first ? order : OrderReader.refused(order, OrderReader.again(fragment, order)));
            }
        }
        if (orders.isEmpty() && others == 0 && cuts.catalogue()) {
            throw Problem.of(422, "exchange", "catalogue");
        }
        return new ParsedFile(List.copyOf(orders), others, cut);
    }

    /**
     * Orders, invoices and payments; a file without documents holds none of them (RS-602, RS-801).
     *
     * @param file     as for {@link #read}
     * @param currency ISO code for documents that name none
     * @throws Problem 413 or 422 of room {@code exchange} when the file as a whole cannot be read
     */
    public static ParsedDocuments documents(byte[] file, String currency) {
        String text = Encoding.decode(Archive.open(file));
        DocumentCuts cuts = new DocumentCuts(text);
        boolean cut = Scanner.scan(text, cuts);
        return new DocumentsReader(currency).read(cuts.found(), cut);
    }

    /**
     * Products, groups and prices, whatever the file is called and however they are spread over files (RS-801); a file
     * without them gives empty lists.
     *
     * @param file     as for {@link #read}
     * @param currency ISO code for prices that name none
     * @throws Problem 413 or 422 of room {@code exchange} when the file as a whole cannot be read
     */
    public static ParsedCatalogue catalogue(byte[] file, String currency) {
        String text = Encoding.decode(Archive.open(file));
        CatalogueCuts cuts = new CatalogueCuts(text);
        boolean cut = Scanner.scan(text, cuts);
        return new CatalogueReader(currency).read(cuts.found(), cuts.onlyChanges(), cut);
    }

    /**
     * The XML files of an archive by their names, in its order.
     *
     * @throws Problem 413 or 422 of room {@code exchange} when it cannot be opened, is too large or holds none
     */
    public static Map<String, byte[]> unpack(byte[] archive) {
        return Archive.files(archive);
    }
}
