package io.dukon.exchange.dialogue;

import io.dukon.exchange.OrderImport;
import io.dukon.exchange.dialogue.KnownDocuments.Known;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Takes items; one that fails is reported and the next one goes on. Outside any transaction. */
@ApplicationScoped
class Taking {

    /** Under which name what comes from the accounting system is known. */
    static final String SOURCE = "onec";

    private static final Logger LOG = Logger.getLogger(Taking.class);

    @Inject
    CatalogueTaking catalogue;

    @Inject
    DocumentTaking documents;

    @Inject
    KnownDocuments known;

    /** @throws Overtaken when somebody else has the file */
    List<Outcome> take(List<Item> portion, Hold hold) {
        if (portion.stream().allMatch(item -> item.kind().catalogue())) {
            try {
                return catalogue.take(portion, hold);
            } catch (Overtaken slow) {
                throw slow;
            } catch (RuntimeException e) {
                LOG.debug("A portion is taken one by one, to find what is wrong with it", e);
            }
        }
        Known here = known.of(portion);
        List<Outcome> outcomes = new ArrayList<>();
        portion.forEach(item -> outcomes.add(one(item, here, hold)));
        return outcomes;
    }

    private Outcome one(Item item, Known here, Hold hold) {
        try {
            return item.kind().catalogue()
                    ? catalogue.take(List.of(item), hold).getFirst()
                    : documents.take(item, here, hold);
        } catch (Overtaken slow) {
            throw slow;
        } catch (OrderImport.AlreadyHere meanwhile) {
            return Outcome.of(item.kind(), Outcome.Result.SAME);
        } catch (Problem problem) {
            return Outcome.failed(item.kind(), name(item), problem.words(Callers.locale()));
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s %s of an exchange cannot be taken", item.kind(), name(item));
            return Outcome.failed(item.kind(), name(item), Texts.get("exchange", Callers.locale(), "item_failed"));
        }
    }

    /** As people know it. */
    static String name(Item item) {
        for (String field : List.of("number", "name", "productExternalId", "externalId")) {
            String text = item.content().path(field).asText("");
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
