package io.dukon.exchange.dialogue;

import io.dukon.exchange.commerceml.CommerceMl;
import io.dukon.exchange.commerceml.ParsedCatalogue;
import io.dukon.exchange.commerceml.ParsedDocuments;
import io.dukon.exchange.commerceml.ParsedExchange;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Reads a file into items. What it holds decides how it is read, not its name: names differ from system to system. */
@ApplicationScoped
class Reading {

    /** A file of the largest size costs some hundred megabytes while it is read. */
    private final Semaphore free = new Semaphore(2);

    @Inject
    FileWork files;

    @Inject
    Tenants tenants;

    /** @throws Problem when the file as a whole cannot be read; 503 while others are being read */
    void read(ExchangeFile file, Transfer content) {
        if (!free.tryAcquire()) {
            throw Problem.of(503, "exchange", "upload_busy");
        }
        try {
            String currency = tenants.current().currency();
            ParsedExchange said = first(content, whole -> parsed(whole, currency));
            files.begin(file.hold(), items(said.catalogue(), said.documents()), unreadable(said.catalogue()));
        } finally {
            free.release();
        }
    }

    /** @throws Problem when the archive cannot be opened */
    Map<String, byte[]> unpack(Transfer content) {
        return first(content, CommerceMl::unpack);
    }

    private static ParsedExchange parsed(byte[] content, String currency) {
        ParsedExchange said = CommerceMl.exchange(content, currency);
        if (said.catalogue().cut()) {
            throw Problem.of(422, "exchange", "transfer_cut");
        }
        return said;
    }

    /** By the first reading that makes a whole file; when none does, what is wrong with the file as it came. */
    private static <T> T first(Transfer content, Function<byte[], T> work) {
        Problem wrong = null;
        for (byte[] reading : content.readings()) {
            try {
                return work.apply(reading);
            } catch (Problem problem) {
                wrong = problem;
            }
        }
        throw wrong;
    }

    private static List<Item> items(ParsedCatalogue catalogue, ParsedDocuments documents) {
        List<Item> all = new ArrayList<>();
        add(all, Item.Kind.GROUP, catalogue.groups());
        add(all, Item.Kind.PRICE_TYPE, catalogue.priceTypes());
        add(all, Item.Kind.PRODUCT, catalogue.products());
        add(all, Item.Kind.PRICE, catalogue.prices());
        add(all, Item.Kind.ORDER, documents.orders());
        add(all, Item.Kind.INVOICE, documents.invoices());
        add(all, Item.Kind.PAYMENT, documents.payments());
        return all;
    }

    private static void add(List<Item> all, Item.Kind kind, Collection<?> parsed) {
        parsed.forEach(one -> all.add(Item.of(kind, one)));
    }

    private static List<Outcome> unreadable(ParsedCatalogue catalogue) {
        String language = Callers.locale();
        return catalogue.issues().stream()
                .map(issue -> Outcome.failed(
                        Item.Kind.PRODUCT,
                        issue.name().isEmpty() ? issue.externalId() : issue.name(),
                        issue.issue().text(language)))
                .toList();
    }
}
