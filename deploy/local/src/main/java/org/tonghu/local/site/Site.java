package org.tonghu.local.site;

import java.nio.file.Path;

/**
 * Where things lie: the checkout with its built jars, caches that all data directories of the
 * checkout share, and one data directory.
 */
public record Site(Path root, Path data) {

    public Site {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    /** Unpacked Keycloak and extracted services: can be deleted at any time while nothing runs. */
    public Path cache() {
        return root.resolve(".tonghu").resolve("cache");
    }

    public Path log(Part part) {
        return data.resolve("logs").resolve(part.id() + ".log");
    }

    public Path run() {
        return data.resolve("run");
    }

    public Path keys() {
        return data.resolve("keys");
    }

    public Path storeFile() {
        return data.resolve("data").resolve("store.mv");
    }

    public Path keycloak() {
        return data.resolve("keycloak");
    }

    /** How far the business clock is shifted; absent: real time. */
    public Path clock() {
        return run().resolve("clock");
    }

    public Path realmFile() {
        return root.resolve("deploy").resolve("keycloak").resolve("tonghu-realm.json");
    }
}
