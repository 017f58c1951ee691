package io.dukon.packs.own;

import io.dukon.access.Access;
import io.dukon.configuration.Changes;
import io.dukon.configuration.OwnedItem;
import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackArchive;
import io.dukon.definitions.pack.ReadResult;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import io.dukon.packs.Library;
import io.dukon.packs.change.FindingView;
import io.dukon.packs.plan.PlanView;
import io.dukon.packs.plan.Stories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Packs that the shop brings itself. For administrators. What stands in a file is hostile until it is checked. */
@ApplicationScoped
@Transactional
public class OwnPacks {

    /** Versions that one shop may keep: packs are small, but nobody shall fill the disk with them. */
    static final int MOST = 50;

    /** A pack that was brought. */
    public record Taken(String key, PlanView.Tests tests) {}

    @Inject
    Library library;

    @Inject
    Changes changes;

    @Inject
    Access access;

    /**
     * Keeps the pack for this shop; nothing changes until it is installed. The same file again changes nothing.
     *
     * @return its key, and how its own tests went: one that fails refuses nothing, but somebody should know
     * @throws Problem 422 {@code pack_refused} with findings by file and line; 409 {@code key_taken} by a pack of
     *                 everybody, {@code version_taken} by another content, {@code too_many_packs}
     */
    public Taken take(byte[] zip) {
        access.requireAdmin();
        ReadResult read = PackArchive.read(zip);
        List<Pack> required = library.required(read.pack().manifest());
        refuse(read.hasErrors() ? read.findings() : PackCheck.check(read, required));
        PlanView.Tests tests = Stories.alone(read.pack(), required, Texts.supported(Callers.locale()));
        keep(read.pack());
        return new Taken(read.pack().manifest().key(), tests);
    }

    private void keep(Pack pack) {
        Manifest manifest = pack.manifest();
        if (manifest.key().equals(OwnedItem.SHOP) || library.released(manifest.key())) {
            throw Problem.of(409, "packs", "key_taken", manifest.key());
        }
        changes.lock();
        String hash = ConfigurationHash.of(pack.toJson());
        var known = library.find(manifest.key(), manifest.version());
        if (known.isPresent() && !known.get().hash().equals(hash)) {
            throw Problem.of(409, "packs", "version_taken", manifest.key(), manifest.version());
        }
        if (known.isEmpty()) {
            if (library.ownCount() >= MOST) {
                throw Problem.of(409, "packs", "too_many_packs", MOST);
            }
            library.keep(pack, hash);
        }
    }

    private static void refuse(List<Finding> findings) {
        List<Finding> errors = findings.stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw Problem.of(
                            422,
                            "packs",
                            "pack_refused",
                            errors.getFirst().wrong().in(Texts.supported(Callers.locale())))
                    .with("findings", errors.stream().map(FindingView::of).toList());
        }
    }

    /**
     * Forgets every version of a pack of the shop's own.
     *
     * @throws Problem 404; 409 {@code installed}, {@code required_by} another pack of the shop's own
     */
    public void forget(String key) {
        access.requireAdmin();
        changes.lock();
        if (library.releases().values().stream()
                .noneMatch(one -> one.own() && one.pack().equals(key))) {
            throw Problem.of(404, "kernel", "not_found");
        }
        if (changes.installation(key).isPresent()) {
            throw Problem.of(409, "packs", "installed");
        }
        List<String> users = new ArrayList<>();
        library.releases().values().stream()
                .filter(one -> one.own() && library.pack(one).manifest().packs().contains(key))
                .forEach(one -> users.add(one.pack()));
        if (!users.isEmpty()) {
            throw Problem.of(409, "packs", "required_by", users.getFirst());
        }
        library.forget(key);
    }
}
