package org.tonghu.registry.exporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.exporting.Export;
import org.tonghu.starter.access.ShownAgain;
import org.tonghu.starter.files.FileStore;

/** Logs every child of a table before it is fetched, a thousand in an entry. */
@Component
class LoggedFetch {

    private static final int CHILDREN_OF_AN_ENTRY = 1000;

    private final FileStore files;
    private final ShownAgain accesses;

    LoggedFetch(FileStore files, ShownAgain accesses) {
        this.files = files;
        this.accesses = accesses;
    }

    void log(Export export, HttpServletRequest request) {
        List<String> children = new ArrayList<>();
        try (var ids =
                new BufferedReader(
                        new InputStreamReader(
                                files.open(export.idsFile()), StandardCharsets.UTF_8))) {
            for (String id = ids.readLine(); id != null; id = ids.readLine()) {
                children.add(id);
                if (children.size() == CHILDREN_OF_AN_ENTRY) {
                    accesses.log(List.copyOf(children), request);
                    children.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        accesses.log(List.copyOf(children), request);
    }
}
