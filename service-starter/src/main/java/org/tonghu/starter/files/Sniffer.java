package org.tonghu.starter.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells the type of a file by its first bytes. */
final class Sniffer {

    /** So much of a file is looked at. */
    static final int HEAD = 64 * 1024;

    private Sniffer() {}

    /** Empty for everything that is not on the list, programs and scripts of pages among them. */
    static Optional<FileType> type(byte[] head) {
        if (starts(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(FileType.JPEG);
        }
        if (starts(head, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(FileType.PNG);
        }
        if (starts(head, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(FileType.PDF);
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return Optional.of(archive(head));
        }
        return isText(head) ? Optional.of(FileType.CSV) : Optional.empty();
    }

    /** The first part with a telling name decides. */
    private static FileType archive(byte[] head) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(head))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("OFD.xml") || part.getName().startsWith("Doc_0/")) {
                    return FileType.OFD;
                }
                if (part.getName().startsWith("xl/")) {
                    return FileType.XLSX;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return FileType.ZIP; // the head ends in the middle of a part
        }
        return FileType.ZIP;
    }

    private static boolean isText(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return head.length > 0 && !starts(head, '<') && !starts(head, '#', '!');
    }

    private static boolean starts(byte[] head, int... with) {
        if (head.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((head[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
