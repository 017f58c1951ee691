package io.dukon.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.kernel.Texts;
import io.dukon.records.Happened;
import io.dukon.records.RecordDraft;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.tenancy.Tenants;
import io.dukon.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes what was sent: the submission, its record and the line in the record's history are one transaction. */
@ApplicationScoped
@Transactional
class Submissions {

    static final String SOURCE = "web_form";
    private static final int TITLE = 200;

    @Inject
    Event<Happened> events;

    @Inject
    FormStore store;

    @Inject
    Tenants tenants;

    @Inject
    Configurations configurations;

    @Inject
    Records records;

    @Inject
    Timeline timeline;

    @Inject
    FormClients clients;

    @Inject
    Clock clock;

    Optional<OpenForm> open(UUID id) {
        return store.find(id).map(form -> {
            Configuration configuration = configurations.current();
            Optional<Stage> stage = configuration.intake().stream()
                    .flatMap(name -> configuration.stage(name).stream())
                    .findFirst();
            String type = stage.flatMap(one -> configuration.pipeline(one.pipeline()))
                    .map(one -> one.type())
                    .orElse(null);
            return new OpenForm(form, tenants.current(), stage.map(Stage::name).orElse(null), type);
        });
    }

    /**
     * Makes one record of one filling-in, however often it is sent.
     *
     * @param key     the number of the filling-in
     * @param consent the wording that the visitor agreed to
     */
    void take(OpenForm open, Answers answers, String key, String consent) {
        UUID submission = Ids.next();
        if (!store.claim(submission, open.form().id(), key, answers, consent, clock.instant())) {
            return;
        }
        RecordRow made = records.create(draft(open, answers));
        UUID record = made.id();
        store.made(submission, record);
        ObjectNode data = Json.MAPPER
                .createObjectNode()
                .put("form", open.form().id().toString())
                .put("title", open.form().title());
        if (!answers.get("comment").isEmpty()) {
            data.put("text", answers.get("comment"));
        }
        UUID entry = timeline.add(record, "form", data).id();
        Map<String, JsonNode> told = Map.of("id", data.get("form"), "title", data.get("title"));
        events.fire(new Happened(entry, "form.submitted", made, told, Callers.current()));
    }

    private RecordDraft draft(OpenForm open, Answers answers) {
        RecordDraft.Builder draft =
                RecordDraft.of(open.type()).stage(open.stage()).source(SOURCE).title(title(open, answers));
        RecordTypeDefinition type = configurations.current().type(open.type()).orElseThrow();
        put(draft, type, "first_name", answers.get("name"));
        put(draft, type, "product", answers.get("product"));
        put(draft, type, "comments", answers.get("comment"));
        list(draft, type, "phones", answers.get("phone"));
        list(draft, type, "emails", answers.get("email"));
        clients.of(answers, !open.type().equals("lead")).ifPresent(draft::contact);
        return draft.build();
    }

    private static String title(OpenForm open, Answers answers) {
        String title = answers.get("product").isEmpty()
                ? Texts.get("forms", open.shop().locale(), "record_title", who(answers))
                : answers.get("product");
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
    }

    private static String who(Answers answers) {
        return !answers.get("name").isEmpty()
                ? answers.get("name")
                : !answers.get("phone").isEmpty() ? answers.get("phone") : answers.get("email");
    }

    private static void put(RecordDraft.Builder draft, RecordTypeDefinition type, String field, String value) {
        if (!value.isEmpty() && type.has(field)) {
            draft.field(field, Json.MAPPER.getNodeFactory().textNode(value));
        }
    }

    private static void list(RecordDraft.Builder draft, RecordTypeDefinition type, String field, String value) {
        if (!value.isEmpty() && type.has(field)) {
            draft.field(field, Json.MAPPER.createArrayNode().add(value));
        }
    }
}
