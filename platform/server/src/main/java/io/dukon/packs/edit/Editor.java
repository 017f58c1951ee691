package io.dukon.packs.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.configuration.Changes;
import io.dukon.configuration.ConfigurationChange;
import io.dukon.configuration.ConfigurationChange.Kind;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.Change;
import io.dukon.definitions.words.ItemNames;
import io.dukon.definitions.words.PathWords;
import io.dukon.identity.Members;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import io.dukon.packs.change.ChangeView;
import io.dukon.packs.change.ChangeViews;
import io.dukon.packs.change.Transitions;
import io.dukon.packs.change.Workbench;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes what packs brought and what the shop added, as people wish. For administrators. */
@ApplicationScoped
@Transactional
public class Editor {

    @Inject
    Changes changes;

    @Inject
    Transitions transitions;

    @Inject
    Resets resets;

    @Inject
    OwnRights rights;

    @Inject
    ChangeViews views;

    @Inject
    Access access;

    @Inject
    Members members;

    /**
     * Makes the edits, all or none, as one line of the history.
     *
     * @param version of the configuration for which they are meant; null = whatever it is
     * @param mapping where records of closed stages go, besides what the edits say
     * @throws Problem 412 {@code configuration_changed}, 422 {@code configuration_refused} or {@code setting_needed}, 409 {@code needs_mapping},
     *                 or {@code role_held}, 403 {@code beyond_rights}, 404 with a pointer to the edit
     */
    public ChangeView edit(Integer version, List<Edit> edits, Map<String, String> mapping) {
        access.requireAdmin();
        requireVersion(version, changes.lock());
        Snapshot before = changes.snapshot();
        Workshop shop = new Workshop(new Workbench(before));
        new Editing(shop, resets).make(edits);
        edits.forEach(this::requireUnheld);
        Snapshot after = shop.bench().result();
        List<String> paths =
                Differences.of(before, after).stream().map(Change::path).toList();
        if (paths.isEmpty()) {
            throw Problem.of(422, "packs", "nothing_changed");
        }
        requireRights(before, after);
        boolean reset = edits.stream().allMatch(Edit.Reset.class::isInstance);
        Configuration now = Configuration.of(after.inForce());
        requireAnswers(edits, now);
        ConfigurationChange change = transitions.make(
                new Changes.Draft(reset ? Kind.RESET : Kind.EDIT, null, told(paths, now), paths, null),
                before,
                after,
                targets(edits, mapping),
                List.of());
        return views.of(change, now);
    }

    /** Who lost his only role so would see an empty shop without knowing why. */
    private void requireUnheld(Edit edit) {
        if (edit instanceof Edit.RoleRemove gone
                && members.list().stream().anyMatch(member -> member.roles().contains(gone.id()))) {
            throw Problem.of(409, "packs", "role_held");
        }
    }

    /** An answer is changed, not taken away. */
    private static void requireAnswers(List<Edit> edits, Configuration now) {
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i) instanceof Edit.SettingSave setting
                    && now.inputs().containsKey(setting.id())
                    && now.inputs().get(setting.id()).unanswered()) {
                String title = new ItemNames(now, Callers.locale()).title("inputs", setting.id());
                throw Problem.of(422, "packs", "setting_needed", title)
                        .at("/edits/" + i + "/value", "packs", "setting_needed", title);
            }
        }
    }

    /** What cannot even be read has no rights to compare: the check says what is wrong with it. */
    private void requireRights(Snapshot before, Snapshot after) {
        try {
            rights.require(before, after);
        } catch (IllegalArgumentException unreadable) {
            transitions.require(before, after);
            throw unreadable;
        }
    }

    /** What is called by its name now may have none when the history is read. */
    private static ObjectNode told(List<String> paths, Configuration now) {
        ObjectNode said = Json.MAPPER.createObjectNode();
        ObjectNode told = said.putObject(ChangeViews.TOLD);
        Texts.LANGUAGES.forEach(
                language -> told.put(language, ChangeViews.edited(paths, new PathWords(now, language))));
        return said;
    }

    /**
     * What the shop would be after the edits; nothing is written.
     *
     * @throws Problem as {@link #edit}, but for rights and stages that would ask for a mapping
     */
    public Snapshot imagined(List<Edit> edits) {
        access.requireAdmin();
        Snapshot before = changes.snapshot();
        Workshop shop = new Workshop(new Workbench(before));
        new Editing(shop, resets).make(edits);
        Snapshot after = shop.bench().result();
        transitions.require(before, after);
        return after;
    }

    private void requireVersion(Integer expected, long actual) {
        if (expected == null || expected == actual) {
            return;
        }
        Problem problem = Problem.of(412, "packs", "configuration_changed").with("version", actual);
        changes.last()
                .ifPresent(last -> problem.with("changedBy", new ChangeView.Person(last.memberId(), last.memberName()))
                        .with("changedAt", last.at()));
        throw problem;
    }

    private static Map<String, String> targets(List<Edit> edits, Map<String, String> mapping) {
        Map<String, String> all = new LinkedHashMap<>(mapping == null ? Map.of() : mapping);
        for (Edit edit : edits) {
            if (edit instanceof Edit.StageClose close && close.to() != null) {
                all.put(close.stage(), close.to());
            }
        }
        return all;
    }
}
