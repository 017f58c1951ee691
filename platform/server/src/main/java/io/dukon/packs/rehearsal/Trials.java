package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.automation.Contexts;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Event;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.run.Interpreter;
import io.dukon.definitions.type.Country;
import io.dukon.definitions.words.ConditionWords;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.packs.edit.Edit;
import io.dukon.packs.edit.Editor;
import io.dukon.packs.rehearsal.TrialResource.TrialRequest;
import io.dukon.records.Filters;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.tenancy.Tenants;
import io.dukon.timeline.RobotTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tries one robot, as it is or as it is being written, on one record. For administrators. Nothing is written or sent. */
@ApplicationScoped
@Transactional
public class Trials {

    private static final String DRAFT = "trial";
    private static final int DAYS = 30;
    private static final int MOST_PAST = 300;
    private static final int MOST_OTHERS = 3;
    private static final int LOOKED_AT = 50;

    @Inject
    Editor editor;

    @Inject
    Records records;

    @Inject
    Filters filters;

    @Inject
    Contexts contexts;

    @Inject
    Pasts pasts;

    @Inject
    RobotTexts texts;

    @Inject
    Members members;

    @Inject
    Tenants tenants;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** The shop with the robot in it. */
    private record Stage(
            Snapshot shop,
            Configuration configuration,
            Occasion occasion,
            Map<String, Member> people,
            TrialWords words) {

        Automation automation() {
            return occasion.automation();
        }
    }

    /** @throws Problem 404 for a record or a robot that is not there; 422 {@code configuration_refused} */
    public Trial run(TrialRequest request) {
        access.requireAdmin();
        if (request == null || request.record() == null) {
            throw Problem.invalid().at("/record", "kernel", "required");
        }
        RecordRow record = records.get(request.record());
        String id = request.automation() == null ? DRAFT : request.automation();
        Snapshot shop = editor.imagined(edits(request, id));
        Configuration configuration = Configuration.of(shop.inForce());
        Automation automation = configuration.automation(id).orElseThrow(() -> Problem.of(404, "packs", "no_item", id));
        Map<String, Member> people = new HashMap<>();
        members.list().forEach(member -> people.put(member.id().toString(), member));
        TrialWords words = new TrialWords(configuration, Callers.locale(), people, texts);
        return Occasion.of(automation, configuration)
                .map(occasion -> run(record, new Stage(shop, configuration, occasion, people, words)))
                .orElseGet(() -> Trial.refused(words.say("trial.no_record"), DAYS));
    }

    private static List<Edit> edits(TrialRequest request, String id) {
        List<Edit> edits = new ArrayList<>(request.edits() == null ? List.of() : request.edits());
        if (request.content() != null) {
            edits.add(new Edit.RobotSave(id, request.content(), Kind.PROCESSES.word()));
        }
        return edits;
    }

    private Trial run(RecordRow record, Stage stage) {
        if (!stage.occasion().fits(record)) {
            String wanted = stage.configuration()
                    .labels()
                    .type(Callers.locale(), stage.occasion().type());
            return Trial.refused(stage.words().say("trial.other_type", wanted), DAYS);
        }
        TrialContext context = context(record, stage);
        Event event = event(record, stage);
        List<Trial.Checked> conditions = conditions(record, stage, event, context);
        List<Trial.Line> lines = new ArrayList<>();
        TrialRun trial = new TrialRun(
                stage.automation(),
                context,
                (effect, now) -> lines.add(stage.words().line(effect, now)));
        boolean would = Interpreter.applies(stage.automation(), event, context);
        if (would) {
            trial.go(event);
        }
        Tally tally = past(stage);
        return new Trial(
                would && trial.unmet().isEmpty(),
                conditions,
                lines,
                trial.waits().stream().map(stage.words()::wait).toList(),
                refusal(trial, stage),
                here(stage),
                DAYS,
                tally.started,
                tally.asked,
                others(record, stage));
    }

    private static String refusal(TrialRun trial, Stage stage) {
        return trial.unmet().stream()
                .findFirst()
                .map(one -> stage.words().refusal(stage.automation().id(), one))
                .orElse(null);
    }

    private TrialContext context(RecordRow record, Stage stage) {
        TrialContext context = new TrialContext(contexts.imagining(stage.configuration()));
        String standing = stage.occasion().stage(record);
        if (!Objects.equals(standing, record.stage())) {
            context.set(Tally.ref(record), "stage", Json.MAPPER.getNodeFactory().textNode(standing));
        }
        return context;
    }

    private Event event(RecordRow record, Stage stage) {
        return stage.occasion().event(record, Objects.toString(Callers.current().memberId(), null), clock.instant());
    }

    private List<Trial.Checked> conditions(RecordRow record, Stage stage, Event event, TrialContext context) {
        ConditionWords words = new ConditionWords(stage.configuration(), Callers.locale(), names(stage));
        return stage.occasion().conditions().stream()
                .map(one -> new Trial.Checked(
                        words.say(one, record.type()),
                        holds(one, stage, event, context),
                        words.actual(one, record.type(), field -> context.read(Tally.ref(record), field))))
                .toList();
    }

    private static Map<String, String> names(Stage stage) {
        return stage.people().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                .name()));
    }

    private static boolean holds(Condition one, Stage stage, Event event, TrialContext context) {
        return Interpreter.applies(stage.occasion().asking(one), event, context);
    }

    private long here(Stage stage) {
        return stage.occasion().type() == null
                ? 0
                : filters.count(stage.occasion().type(), stage.occasion().standing());
    }

    /** For which of those that stand there it would not start, and the first reason. */
    private List<Trial.Other> others(RecordRow tried, Stage stage) {
        List<Trial.Other> others = new ArrayList<>();
        if (stage.occasion().type() == null || stage.occasion().conditions().isEmpty()) {
            return others;
        }
        ConditionWords words = new ConditionWords(stage.configuration(), Callers.locale(), names(stage));
        List<UUID> ids = filters.page(stage.occasion().type(), stage.occasion().standing(), null, LOOKED_AT);
        for (UUID id : ids) {
            if (others.size() < MOST_OTHERS && !id.equals(tried.id())) {
                records.find(id).ifPresent(record -> {
                    TrialContext context = context(record, stage);
                    Event event = event(record, stage);
                    stage.occasion().conditions().stream()
                            .filter(one -> !holds(one, stage, event, context))
                            .findFirst()
                            .ifPresent(why -> others.add(new Trial.Other(
                                    RehearsalWords.subject(record),
                                    stage.words().say("trial.lacks", words.say(why, record.type())))));
                });
            }
        }
        return others;
    }

    /** How often it would have started lately, had it been there alone. */
    private Tally past(Stage stage) {
        Instant to = clock.instant();
        Instant from = to.minus(Duration.ofDays(DAYS));
        List<Item> items = alone(stage);
        Configuration alone = Configuration.of(items);
        Migrated same = new Migrated(
                alone, List.of(), Country.ofCurrency(tenants.current().currency()));
        Virtual shop = new Virtual(same, tenants.current(), Map.of(), pasts);
        Calendar calendar = new Calendar(shop, from, to);
        Tally tally = new Tally();
        pasts.latest(Counted.in(items), from, MOST_PAST)
                .forEach(past -> new Replay(past, shop, calendar, tally).play(from, to));
        return tally;
    }

    private static List<Item> alone(Stage stage) {
        List<Item> items = new ArrayList<>();
        for (Item item : stage.shop().inForce()) {
            boolean robot = item.is(Kind.AUTOMATIONS) || item.is(Kind.PROCESSES);
            if (robot && item.id().equals(stage.automation().id())) {
                ObjectNode content = item.content().deepCopy();
                content.remove("enabled");
                items.add(new Item(item.kind(), item.id(), content));
            } else if (!robot) {
                items.add(item);
            }
        }
        return items;
    }
}
