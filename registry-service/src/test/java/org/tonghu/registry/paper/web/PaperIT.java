package org.tonghu.registry.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.paper.PaperKind;
import org.tonghu.registry.paper.support.BundleFile;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.files.FileStore;
import org.tonghu.starter.papers.PaperLayout;
import org.tonghu.starter.papers.PaperPress;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Multipart;
import org.tonghu.starter.testing.ServiceTest;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class PaperIT {

    static final String CHILDREN = "/api/registry/v1/children";
    static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired Api api;
    @Autowired FileStore files;
    @Autowired BundleFile bundle;
    @Autowired Children children;
    @Autowired PaperPress press;

    Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    Api director() {
        return api.as(Role.CHILD_DIRECTOR, "410122101901");
    }

    String child(Api who, String township) {
        String body =
                """
                {"identity":{"name":"测试甲","sex":"FEMALE","birthDate":"2015-05-01"},
                 "facts":{"householdRegistration":"RURAL","residence":{"township":"%s"%s},
                   "parents":[{"name":"测试父","status":"DEAD"},{"status":"DEAD"}]},
                 "care":{"care":"FAMILY"}}\
                """
                        .formatted(
                                township,
                                township.equals("410122101")
                                        ? ",\"village\":\"410122101901\""
                                        : "");
        return who.post(CHILDREN, body).expect(201).text("/id");
    }

    String child() {
        return child(county(), "410122101");
    }

    static String of(String child) {
        return CHILDREN + "/" + child + "/papers";
    }

    static String paper(PaperKind kind) {
        Map<String, String> values = new TreeMap<>();
        kind.given().forEach(name -> values.put(name, "测试" + name));
        return JSON.writeValueAsString(Map.of("kind", kind, "values", values));
    }

    String text(String paper) throws IOException {
        try (var in = files.open(paper)) {
            return text(in.readAllBytes());
        }
    }

    static String text(byte[] pdf) throws IOException {
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.getPageSize(1).getWidth()).isBetween(594f, 596f);
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s", "");
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void eachKindIsFilledFromTheRecordAndByWhoIssuesIt(PaperKind kind) throws IOException {
        ApiAnswer issued = county().post(of(child()), paper(kind)).expect(201);
        assertThat(issued.text("/documentNumber")).contains("儿" + kind.mark() + "〔20");
        String text = text(issued.text("/id"));
        assertThat(text).contains("测试甲").contains(issued.text("/documentNumber"));
        kind.given().forEach(name -> assertThat(text).contains("测试" + name));
        assertThat(text).doesNotContain("{{");
    }

    @Test
    void refusalsAndStopsNameTheRemedies() throws IOException {
        for (PaperKind kind : List.of(PaperKind.REFUSAL, PaperKind.STOP)) {
            ApiAnswer issued = county().post(of(child()), paper(kind)).expect(201);
            assertThat(text(issued.text("/id"))).contains("60日内依法申请行政复议", "6个月内依法提起行政诉讼");
        }
    }

    @Test
    void numbersOfAUnitAYearAndAKindHaveNoGap() {
        Api other = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        String path = of(child(other, "410184001"));
        String body = paper(PaperKind.CONFIRMATION);
        other.post(path, "{\"kind\":\"CONFIRMATION\",\"values\":{}}").expect(400);
        List<CompletableFuture<String>> sent =
                IntStream.range(0, 8)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(
                                        () ->
                                                other.key("key-" + path + i / 2)
                                                        .post(path, body)
                                                        .text("/number"),
                                        Thread::startVirtualThread))
                        .toList();
        sent.forEach(CompletableFuture::join);
        List<String> numbers = new ArrayList<>();
        other.get(path).json().at("/items").forEach(it -> numbers.add(it.at("/number").asString()));
        assertThat(numbers).containsExactlyInAnyOrder("1", "2", "3", "4");
    }

    @Test
    void aPaperIsReadInReachAndIssuedByWhoMay() {
        String child = child();
        ApiAnswer form = director().post(of(child), paper(PaperKind.APPLICATION)).expect(201);
        director().post(of(child), paper(PaperKind.REFUSAL)).expect(403);
        ApiAnswer content = county().get(form.location() + "/content").expect(200);
        assertThat(content.header("Content-Type")).isEqualTo("application/pdf");
        ApiAnswer log =
                api.as(Role.AUDITOR, "ZZ-MCA").get("/api/registry/v1/accesses?child=" + child);
        assertThat(log.body()).contains("/papers/{id}/content");
        Api elsewhere = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        elsewhere.get(form.location()).expect(404);
        elsewhere.get(form.location() + "/content").expect(404);
        elsewhere.post(of(child), paper(PaperKind.APPLICATION)).expect(404);
        elsewhere.get(CHILDREN + "/" + child + "/file").expect(404);
        elsewhere.get(CHILDREN + "/" + child + "/file/content").expect(404);
        director().get(CHILDREN + "/" + child + "/file").expect(403);
        api.get(form.location()).expect(401);
        assertThat(county().post(of(child), "{\"kind\":\"STOP\",\"values\":{\"x\":\"y\"}}").codes())
                .contains("REQUIRED", "NOT_APPLICABLE");
    }

    @Test
    void theOneFileHoldsCatalogueDocumentsAndPapers() throws IOException {
        String child = child();
        ApiAnswer paper = county().post(of(child), paper(PaperKind.CARE_AGREEMENT)).expect(201);
        byte[] scan = ("%PDF-1.7 " + child).getBytes(StandardCharsets.UTF_8);
        Multipart upload = new Multipart().file("file", "s.pdf", "application/pdf", scan);
        ApiAnswer signed = county().post(paper.location() + "/signed-scans", upload).expect(200);
        assertThat(signed.json().at("/signedScans")).hasSize(1);
        Multipart bad = new Multipart().file("file", "s", "", "<html>".getBytes());
        county().post(paper.location() + "/signed-scans", bad).expect(400);
        ApiAnswer catalogue = county().get(CHILDREN + "/" + child + "/file").expect(200);
        assertThat(catalogue.json().at("/lines").valueStream().map(it -> it.at("/kind").asString()))
                .contains("documents", "papers");
        county().get(CHILDREN + "/" + child + "/file/content").expect(200);
        var of = children.find(child, new Sight(true, java.util.Set.of())).orElseThrow();
        byte[] zip = java.nio.file.Files.readAllBytes(bundle.zip(of, of.registeredOn()));
        Map<String, byte[]> parts = parts(zip);
        assertThat(parts.keySet().toString())
                .contains("000-catalogue.pdf", "-documents-", "-papers-");
        assertThat(text(parts.get("000-catalogue.pdf"))).contains("儿童档案目录", "孤儿养育协议", "签章文书扫描件");
    }

    static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    @Test
    void theGlyphsAreEmbeddedAndValuesAreNeverLayout() throws IOException {
        PaperLayout layout = new PaperLayout("t-1", List.of("# {{a}}", "| 甲 | {{a}} |"));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        press.print(layout, Map.of("a", "一|二{{b}}〔2020〕57号"), pdf);
        assertThat(pdf.size()).isLessThan(200_000);
        assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).contains("FontFile2");
        assertThat(text(pdf.toByteArray())).contains("一｜二{{b}}〔2020〕57号");
    }
}
