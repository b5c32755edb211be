package org.tonghu.starter.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.tonghu.starter.problem.Causes;

/** Requests with files. */
final class Uploads {

    private Uploads() {}

    static boolean is(HttpServletRequest request) {
        return Objects.toString(request.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/form-data");
    }

    /**
     * @throws MultipartException if it is larger than allowed or cannot be taken apart
     */
    static void addTo(MessageDigest digest, HttpServletRequest request) {
        try {
            for (Part part : request.getParts()) {
                String head =
                        "%s\n%s\n%s\n%d\n"
                                .formatted(
                                        part.getName(),
                                        part.getSubmittedFileName(),
                                        part.getContentType(),
                                        part.getSize());
                digest.update(head.getBytes(StandardCharsets.UTF_8));
                add(part, digest);
            }
        } catch (ServletException | IOException | IllegalStateException e) {
            throw Causes.find(e, SizeException.class).isPresent()
                    ? new MaxUploadSizeExceededException(-1, e)
                    : new MultipartException("no multipart body", e);
        }
    }

    private static void add(Part part, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        try (InputStream in = part.getInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }
}
