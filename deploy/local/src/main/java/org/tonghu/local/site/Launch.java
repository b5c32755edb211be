package org.tonghu.local.site;

import java.nio.file.Path;
import java.util.List;

/**
 * How a part is started: where, and with which command. Secrets travel in files, never here, where
 * {@code ps} shows them.
 */
public record Launch(Part part, Path directory, List<String> command) {}
