package org.tonghu.local.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What the last start of a data directory settled: its ports and the store it uses. */
public record RunState(int portBase, boolean embeddedStore) {

    /** The processes that make up the platform here. */
    public Set<Part> parts() {
        var parts = EnumSet.allOf(Part.class);
        if (!embeddedStore) {
            parts.remove(Part.STORE);
        }
        return parts;
    }

    public String publicUrl() {
        return "http://localhost:" + portBase;
    }

    public int port(Part part) {
        return part.port(portBase);
    }

    public String inner(Part part) {
        return "http://127.0.0.1:" + port(part);
    }

    public static Optional<RunState> read(Site site) {
        Path file = file(site);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var values = new Properties();
            values.load(new StringReader(Files.readString(file)));
            return Optional.of(
                    new RunState(
                            Integer.parseInt(values.getProperty("port-base", "8080")),
                            !"external".equals(values.getProperty("store"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(Site site) {
        PrivateFile.write(
                file(site),
                "port-base="
                        + portBase
                        + "\nstore="
                        + (embeddedStore ? "embedded" : "external")
                        + "\n");
    }

    private static Path file(Site site) {
        return site.run().resolve("platform.properties");
    }
}
