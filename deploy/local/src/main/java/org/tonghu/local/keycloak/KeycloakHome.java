package org.tonghu.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tonghu.local.Failure;
import org.tonghu.local.site.PrivateFile;
import org.tonghu.local.site.RunState;
import org.tonghu.local.site.Site;
import org.tonghu.local.site.Trees;

/**
 * A Keycloak home for each data directory, with its own database, beside one copy of the software,
 * so that the long build of the first start (about 25 s) happens once in a checkout.
 */
public final class KeycloakHome {

    private static final List<String> SHARED = List.of("lib", "providers", "themes");

    private final Site site;

    public KeycloakHome(Site site) {
        this.site = site;
    }

    /**
     * Makes everything ready for a start; true when an existing realm had to be made anew because
     * its file has changed.
     */
    public boolean prepare(RunState state, ServiceSecrets secrets) {
        try {
            Path software = software();
            for (String name : SHARED) {
                Path link = site.keycloak().resolve(name);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, software.resolve(name));
            }
            Files.createDirectories(site.keycloak().resolve("conf"));
            return new RealmImport(site.keycloak()).prepare(realm(state, secrets));
        } catch (IOException e) {
            throw new Failure(
                    "无法准备 Keycloak：" + e.getMessage(),
                    "Cannot prepare Keycloak: " + e.getMessage(),
                    e);
        }
    }

    private Realm realm(RunState state, ServiceSecrets secrets) throws IOException {
        Map<String, String> values = new HashMap<>(secrets.placeholders());
        values.put("TONGHU_PUBLIC_URL", state.publicUrl());
        return Realm.of(Files.readString(site.realmFile()), values);
    }

    /**
     * Copies the unpacked artifact once: what the build of the first start adds must outlive {@code
     * mvn clean}.
     */
    private Path software() throws IOException {
        Path unpacked = unpacked();
        Path copy = site.cache().resolve(unpacked.getFileName().toString());
        if (!Files.exists(copy)) {
            Path draft = copy.resolveSibling(copy.getFileName() + ".part");
            Trees.delete(draft);
            Trees.copy(unpacked, draft);
            Files.move(draft, copy);
        }
        return copy;
    }

    private Path unpacked() throws IOException {
        Path folder = site.root().resolve("deploy/local/target/keycloak");
        if (Files.isDirectory(folder)) {
            try (var found = Files.list(folder)) {
                var home =
                        found.filter(p -> p.getFileName().toString().startsWith("keycloak-"))
                                .max(Path::compareTo);
                if (home.isPresent()) {
                    return home.get();
                }
            }
        }
        throw new Failure(
                "没有找到解压后的 Keycloak，请运行 ./mvnw package",
                "The unpacked Keycloak is missing; run ./mvnw package");
    }

    /** Where the realm is imported from, and whether the database still belongs to it. */
    private record RealmImport(Path home) {

        boolean prepare(Realm realm) throws IOException {
            Path file = home.resolve("data/import/tonghu-realm.json");
            Path database = home.resolve("data/h2");
            boolean changed =
                    Files.exists(database)
                            && !(Files.exists(file) && Files.readString(file).equals(realm.text()));
            if (changed) {
                Trees.delete(
                        database); // holds the demo accounts only, and all of them are in the file
            }
            PrivateFile.write(file, realm.text());
            return changed;
        }
    }
}
