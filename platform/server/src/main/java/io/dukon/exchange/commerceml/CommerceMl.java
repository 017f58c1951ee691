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
        boolean cut = Scanner.scan(text, cuts).cut();
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
     * All that an accounting system may say, whatever the file is called and however it is spread over files (RS-602,
     * RS-801): what a file does not speak of gives empty lists.
     *
     * @param file     as for {@link #read}
     * @param currency ISO code for prices and documents that name none
     * @throws Problem 413 or 422 of room {@code exchange} when the file as a whole cannot be read, or begins anew within
     */
    public static ParsedExchange exchange(byte[] file, String currency) {
        String text = Encoding.decode(Archive.open(file));
        CatalogueCuts goods = new CatalogueCuts(text);
        DocumentCuts documents = new DocumentCuts(text);
        Scanner.Shape shape = Scanner.scan(text, goods, documents);
        if (shape.repeated()) {
            throw Problem.of(422, "exchange", "transfer_repeated");
        }
        return new ParsedExchange(
                new CatalogueReader(currency).read(goods.found(), goods.onlyChanges(), shape.cut()),
                new DocumentsReader(currency).read(documents.found(), shape.cut()));
    }

    /** Whether a file, or an archive, ends with this piece of it, as far as the piece tells. */
    public static boolean ends(byte[] piece) {
        return Ending.in(piece);
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
