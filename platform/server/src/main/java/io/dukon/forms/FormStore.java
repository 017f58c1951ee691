package io.dukon.forms;

import com.fasterxml.jackson.core.type.TypeReference;
import io.dukon.kernel.Json;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FormStore {

    private static final TypeReference<List<FormField>> FIELDS = new TypeReference<>() {};
    private static final String FORM =
            """
            select f.id, f.token, f.title, f.fields, f.consent, f.thank_you, f.button_text, f.active,
                   s.submissions, s.last_at
            from dukon.web_form f
            cross join lateral (select count(*) as submissions, max(at) as last_at from dukon.form_submission
                                where tenant_id = :tenant and form_id = f.id) s
            where f.tenant_id = :tenant""";

    @PersistenceContext
    EntityManager em;

    List<WebForm> list() {
        return Sql.of(em, FORM + " order by f.created_at, f.id").list(FormStore::form);
    }

    boolean any() {
        return Sql.of(em, "select 1 from dukon.web_form where tenant_id = :tenant limit 1")
                .first(row -> true)
                .orElse(false);
    }

    Optional<WebForm> find(UUID id) {
        return Sql.of(em, FORM + " and f.id = :id").set("id", id).first(FormStore::form);
    }

    boolean exists(UUID id) {
        return Sql.of(em, "select 1 from dukon.web_form where tenant_id = :tenant and id = :id for update")
                .set("id", id)
                .first(row -> true)
                .orElse(false);
    }

    void insert(WebForm form, Instant at) {
        Sql.of(
                        em,
                        """
                insert into dukon.web_form (tenant_id, id, token, title, fields, consent, thank_you, button_text, active, created_at)
                values (:tenant, :id, :token, :title, cast(:fields as jsonb), :consent, :thanks, :button, :active, :at)""")
                .set("id", form.id())
                .set("token", form.token())
                .set("title", form.title())
                .set("fields", Json.text(form.fields()))
                .set("consent", form.consent())
                .set("thanks", form.thankYou())
                .set("button", form.buttonText())
                .set("active", form.active())
                .set("at", at)
                .run();
    }

    void update(WebForm form) {
        Sql.of(
                        em,
                        """
                update dukon.web_form set title = :title, fields = cast(:fields as jsonb), consent = :consent,
                       thank_you = :thanks, button_text = :button, active = :active, version = version + 1
                where tenant_id = :tenant and id = :id""")
                .set("id", form.id())
                .set("title", form.title())
                .set("fields", Json.text(form.fields()))
                .set("consent", form.consent())
                .set("thanks", form.thankYou())
                .set("button", form.buttonText())
                .set("active", form.active())
                .run();
    }

    /** Waits for the same submission in another transaction; false when it was taken already. */
    boolean claim(UUID submission, UUID form, String key, Answers answers, String consent, Instant at) {
        return Sql.of(
                                em,
                                """
                insert into dukon.form_submission (tenant_id, id, form_id, key, answers, consent, at)
                values (:tenant, :id, :form, :key, cast(:answers as jsonb), :consent, :at)
                on conflict (tenant_id, form_id, key) do nothing""")
                        .set("id", submission)
                        .set("form", form)
                        .set("key", key)
                        .set("answers", Json.text(answers.values()))
                        .set("consent", consent)
                        .set("at", at)
                        .run()
                == 1;
    }

    void made(UUID submission, UUID record) {
        Sql.of(em, "update dukon.form_submission set record_id = :record where tenant_id = :tenant and id = :id")
                .set("record", record)
                .set("id", submission)
                .run();
    }

    private static WebForm form(Row row) {
        return new WebForm(
                row.id("id"),
                row.text("token"),
                row.text("title"),
                Json.MAPPER.convertValue(row.json("fields"), FIELDS),
                row.text("consent"),
                row.text("thank_you"),
                row.text("button_text"),
                row.flag("active"),
                row.number("submissions"),
                row.time("last_at"));
    }
}
