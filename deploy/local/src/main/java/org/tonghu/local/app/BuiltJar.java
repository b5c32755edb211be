package org.tonghu.local.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tonghu.local.Failure;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.Site;

/** The executable jar of a service or of the gateway, as the build has made it. */
record BuiltJar(Part part, Path file) {

    private static final int KEY_LENGTH = 16;

    static BuiltJar of(Site site, Part part) {
        Path target = site.root().resolve(part.module()).resolve("target");
        if (Files.isDirectory(target)) {
            try (var jars = Files.newDirectoryStream(target, part.module() + "-*-app.jar")) {
                for (Path jar : jars) {
                    return new BuiltJar(part, jar);
                }
            } catch (IOException e) {
                throw new Failure("无法读取 " + target, "Cannot read " + target, e);
            }
        }
        throw new Failure(
                part.zh() + "尚未构建，请运行 ./mvnw package",
                part.id() + " is not built; run ./mvnw package");
    }

    /**
     * A name for this content; the same jar built again has the same one.
     *
     * @param memory file that remembers the name while size and time of the jar stay the same
     */
    String key(Path memory) throws IOException {
        String seen = Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis() + " ";
        if (Files.exists(memory) && Files.readString(memory).startsWith(seen)) {
            return Files.readString(memory).substring(seen.length());
        }
        String key = digest();
        Files.createDirectories(memory.getParent());
        Files.writeString(memory, seen + key);
        return key;
    }

    private String digest() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
