package org.tonghu.starter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SnifferTest {

    static byte[] archive(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[10]);
        }
        return bytes.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void filesAreKnownByTheirFirstBytes() throws IOException {
        assertThat(Sniffer.type(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .contains(FileType.JPEG);
        assertThat(Sniffer.type(text("%PDF-1.7"))).contains(FileType.PDF);
        assertThat(Sniffer.type(archive("OFD.xml"))).contains(FileType.OFD);
        assertThat(Sniffer.type(archive("xl/workbook.xml"))).contains(FileType.XLSX);
        assertThat(Sniffer.type(archive("a.exe"))).contains(FileType.ZIP);
        assertThat(Sniffer.type(text("姓名,性别\n"))).contains(FileType.CSV);
    }

    @Test
    void pagesScriptsAndProgramsAreOfNoType() {
        assertThat(Sniffer.type(text("<html>"))).isEmpty();
        assertThat(Sniffer.type(text("#!/bin/sh"))).isEmpty();
        assertThat(Sniffer.type(new byte[] {'M', 'Z', 0, 1})).isEmpty();
        assertThat(Sniffer.type(new byte[0])).isEmpty();
    }
}
