package io.dukon.analytics;

import io.dukon.access.Access;
import io.dukon.access.Scope;
import io.dukon.access.Sight;
import io.dukon.access.Verb;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.tenancy.Tenant;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Reports as the caller may see them: by the same rights as the board that they are about. */
@ApplicationScoped
@Transactional
public class Reports {

    /** How many days of histories are looked through; of more, it would be they that take the time. */
    private static final int HISTORY = 92;

    @Inject
    ReportStore records;

    @Inject
    WorkStore work;

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    Members members;

    @Inject
    Clock clock;

    /**
     * @param name week, month (null), last_month or days_30
     * @param from first day instead of a name; with {@code to}
     * @param by   the field of the breakdown; null = the first that there is
     * @throws Problem 404 for a board that the caller does not see, 422 for a period or a field that is none
     */
    public ReportView report(String pipeline, String name, String from, String to, String by) {
        Configuration configuration = configurations.current();
        Pipeline of = configuration
                .pipeline(pipeline)
                .filter(one -> access.scope(one.type(), Verb.SEE) != Scope.NONE)
                .orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        Tenant shop = tenants.current();
        Instant now = clock.instant();
        Period period = Period.of(name, from, to, now.atZone(shop.timeZone()).toLocalDate());
        RecordTypeDefinition type = configuration.type(of.type()).orElseThrow();
        Sight sight = access.sight(of.type());
        List<FieldDefinition> fields = fields(type, sight);
        Asked asked = new Asked(
                of.id(),
                of.type(),
                period,
                chosen(fields, by),
                access.whose(of.type(), Verb.SEE).orElse(null),
                amounts(type, sight),
                shop,
                now);
        return answer(asked, of, new Naming(configuration, Callers.locale(), fields));
    }

    private ReportView answer(Asked asked, Pipeline of, Naming naming) {
        Report report = new Report(asked, of, naming);
        records.closed(asked).forEach(report::add);
        records.created(asked).forEach(report::add);
        records.standing(asked).forEach(report::add);
        records.overdue(asked).forEach(report::add);
        work.tasks(asked).forEach(report::add);
        return report.view(
                members.list().stream().collect(Collectors.toMap(Member::id, Member::name)),
                asked.period().days() > HISTORY ? null : work.handling(asked));
    }

    /** What may be told of every record that is counted. */
    private static List<FieldDefinition> fields(RecordTypeDefinition type, Sight sight) {
        return type.fields().values().stream()
                .filter(field -> field.kind() == FieldKind.LIST && field.list() != null)
                .filter(field -> !type.hidden().contains(field.id()) && sight.everywhere(field.id()))
                .toList();
    }

    private static FieldDefinition chosen(List<FieldDefinition> fields, String by) {
        return by == null
                ? fields.stream().findFirst().orElse(null)
                : fields.stream()
                        .filter(field -> field.id().equals(by))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid().at("/by", "analytics", "unknown_field"));
    }

    private static boolean amounts(RecordTypeDefinition type, Sight sight) {
        return type.field("amount").isPresent() && !type.hidden().contains("amount") && sight.everywhere("amount");
    }
}
