package org.tonghu.local.keycloak;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.PrivateFile;
import org.tonghu.local.site.Site;

/** The client secrets of services and gateway: random, made once for a data directory. */
public final class ServiceSecrets {

    private static final List<Part> HOLDERS =
            List.of(Part.GATEWAY, Part.REGISTRY, Part.BENEFITS, Part.INSTITUTION, Part.TRAINING);
    private static final int BYTES = 24;

    private final Map<String, String> secrets;

    private ServiceSecrets(Map<String, String> secrets) {
        this.secrets = secrets;
    }

    public static ServiceSecrets of(Site site) {
        Path file = site.keys().resolve("client-secrets.properties");
        Map<String, String> secrets = new TreeMap<>(read(file));
        var random = new SecureRandom();
        for (Part part : HOLDERS) {
            secrets.computeIfAbsent(part.id(), _ -> fresh(random));
        }
        PrivateFile.write(
                file,
                secrets.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                        .collect(Collectors.joining()));
        return new ServiceSecrets(secrets);
    }

    public String of(Part part) {
        String secret = secrets.get(part.id());
        if (secret == null) {
            throw new IllegalArgumentException(part + " is no client of Keycloak");
        }
        return secret;
    }

    /** Values for the placeholders of the realm file. */
    Map<String, String> placeholders() {
        return HOLDERS.stream()
                .collect(Collectors.toMap(p -> "TONGHU_" + p.name() + "_SECRET", this::of));
    }

    private static String fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            var values = new Properties();
            values.load(new StringReader(Files.readString(file)));
            return values.stringPropertyNames().stream()
                    .collect(Collectors.toMap(k -> k, values::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
