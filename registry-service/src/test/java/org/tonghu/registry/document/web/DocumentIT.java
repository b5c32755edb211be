package org.tonghu.registry.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Multipart;
import org.tonghu.starter.testing.ServiceTest;

@ServiceTest
class DocumentIT {

    static final String CHILDREN = "/api/registry/v1/children";
    static final String ORPHAN =
            """
            {"identity":{"name":"测试甲","sex":"FEMALE","birthDate":"2015-05-01"},
             "facts":{"householdRegistration":"RURAL","registeredAt":"410122101901",
               "residence":{"township":"410122101","village":"410122101901"},
               "parents":[{"status":"DEAD"},{"status":"DEAD"}]},
             "care":{"care":"FAMILY"}}\
            """;

    @Autowired Api api;
    @Autowired List<ChildRecords> records;

    Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    Api director() {
        return api.as(Role.CHILD_DIRECTOR, "410122101901");
    }

    String child() {
        return county().post(CHILDREN, ORPHAN).expect(201).text("/id");
    }

    static byte[] png(String content) {
        byte[] head = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
        byte[] rest = content.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }

    static Multipart document(String kind, byte[] content) {
        return new Multipart()
                .json(
                        "about",
                        "{\"kind\":\"" + kind + "\",\"title\":\"测试材料\",\"madeOn\":\"2020-05-01\"}")
                .file("file", "x.png", "image/png", content);
    }

    static Multipart photo() {
        return document("PHOTO", png(UUID.randomUUID().toString()));
    }

    static String of(String child) {
        return CHILDREN + "/" + child + "/documents";
    }

    @Test
    void anAttachedPhotoIsReadByThoseInReachAndTheReadingIsLogged() {
        String child = child();
        ApiAnswer added = director().post(of(child), photo()).expect(201);
        assertThat(county().get(added.location()).expect(200).body()).isEqualTo(added.body());
        ApiAnswer content = county().get(added.location() + "/content").expect(200);
        assertThat(content.header("Content-Type")).isEqualTo("image/png");
        assertThat(content.header("Content-Disposition")).startsWith("attachment");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        Api part = county().with("Range", "bytes=0-3");
        assertThat(part.get(added.location() + "/content").status()).isEqualTo(206);
        ApiAnswer log =
                api.as(Role.AUDITOR, "ZZ-MCA").get("/api/registry/v1/accesses?child=" + child);
        assertThat(log.body().split("documents/\\{id}/content", -1)).hasSize(3);
        Api elsewhere = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        elsewhere.get(added.location()).expect(404);
        elsewhere.get(added.location() + "/content").expect(404);
        elsewhere.get(of(child)).expect(404);
        elsewhere.post(of(child), photo()).expect(404);
        api.as(Role.PAYMENT_OFFICER, "ZZ-410122").get(added.location()).expect(403);
        api.get(added.location() + "/content").expect(401);
    }

    @Test
    void whatTellsOfCrimeOrIllnessIsForTheCountyOnly() {
        String child = child();
        byte[] scan = png(UUID.randomUUID().toString());
        ApiAnswer judgment = county().post(of(child), document("COURT_DOCUMENT", scan)).expect(201);
        director().post(of(child), photo()).expect(201);
        assertThat(county().get(of(child)).json().at("/items")).hasSize(2);
        assertThat(director().get(of(child)).json().at("/items")).hasSize(1);
        director().get(judgment.location()).expect(404);
        director().get(judgment.location() + "/content").expect(404);
    }

    @Test
    void whatIsNoPhotoIsRefused() {
        String path = of(child());
        byte[] page = "<script>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(county().post(path, document("PHOTO", page)).expect(400).codes())
                .containsExactly("FILE_TYPE");
        byte[] pdf = "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(county().post(path, document("PHOTO", pdf)).expect(400).codes())
                .containsExactly("FILE_TYPE");
        assertThat(county().post(path, document("OTHER", pdf)).expect(400).codes())
                .containsExactly("NOT_AS_DECLARED");
        assertThat(county().post(path, document("PHOTO", new byte[0])).expect(400).codes())
                .containsExactly("EMPTY_FILE");
        byte[] large = png("x".repeat(11 << 20));
        county().post(path, document("PHOTO", large)).expectProblem(413, "too-large");
        Multipart future =
                new Multipart()
                        .json(
                                "about",
                                "{\"kind\":\"OTHER\",\"title\":\"x\",\"madeOn\":\"2990-01-01\"}")
                        .file("file", "x", "", png("x"));
        assertThat(county().post(path, future).expect(400).pointers()).containsExactly("#/madeOn");
        assertThat(county().post(path, new Multipart().json("about", "{}")).expect(400).pointers())
                .isNotEmpty();
        assertThat(county().get(path).json().at("/items")).isEmpty();
    }

    @Test
    void theSameFileIsAttachedOnce() {
        String path = of(child());
        byte[] content = png(UUID.randomUUID().toString());
        ApiAnswer first = county().key("k-" + path).post(path, document("OTHER", content));
        ApiAnswer again = county().key("k-" + path).post(path, document("OTHER", content));
        assertThat(again.expect(201).body()).isEqualTo(first.expect(201).body());
        county().post(path, document("OTHER", content))
                .expectProblem(409, "document-already-attached");
        county().get(first.location() + "/content").expect(200);
        county().post(of(child()), document("OTHER", content)).expect(201);
    }

    @Test
    void aWithdrawnDocumentStaysWithItsReason() {
        ApiAnswer added = county().post(of(child()), photo()).expect(201);
        String path = added.location() + "/withdrawal";
        String reason = "{\"reason\":\"照片不是本人\"}";
        county().put(path, reason).expect(428);
        county().match("\"7\"").put(path, reason).expect(412);
        director().match(added.etag()).put(path, reason).expect(403);
        county().match(added.etag()).put(path, "{}").expect(400);
        ApiAnswer withdrawn = county().match(added.etag()).put(path, reason).expect(200);
        assertThat(withdrawn.text("/withdrawal/reason")).isEqualTo("照片不是本人");
        county().match(withdrawn.etag()).put(path, reason).expectProblem(409, "document-withdrawn");
    }

    @Test
    void documentsFollowTheirChildAndASealedOnesAreSeenByNobody() {
        String from = child();
        String to = child();
        ApiAnswer added = county().post(of(from), photo()).expect(201);
        ChildRecords documents =
                records.stream().filter(it -> it.kind().equals("documents")).findFirst().get();
        CurrentCallers.runAs(Caller.system("registry"), () -> documents.follow(from, to, "j-1"));
        assertThat(county().get(added.location()).text("/child")).isEqualTo(to);
        assertThat(documents.of(to)).hasSize(1);
        CurrentCallers.runAs(Caller.system("registry"), () -> documents.comeBack("j-1"));
        assertThat(county().get(added.location()).text("/child")).isEqualTo(from);
        CurrentCallers.runAs(
                Caller.system("registry"), () -> documents.seenBy(from, List.of(Sight.SEALED)));
        county().get(added.location()).expect(404);
        county().get(added.location() + "/content").expect(404);
    }
}
