package org.tonghu.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Multipart;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.trial.Trial;

/** Files are sent once, too. */
@ServiceTest(
        classes = Trial.class,
        properties = {
            "tonghu.base-path=/api/trial/v1",
            "tonghu.service-name=trial",
            "tonghu.web.max-body=10KB",
            "tonghu.web.max-upload=2MB"
        })
class UploadIT {

    static final String PHOTOS = "/api/trial/v1/toy-photos";

    @Autowired Api api;

    String key = UUID.randomUUID().toString();

    Api officer() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    static Multipart photo(int bytes) {
        return new Multipart()
                .json("about", "{\"toy\":\"bear\"}")
                .file("file", "bear.png", "image/png", new byte[bytes]);
    }

    @Test
    void aFileIsTakenWithAKeyAndWithout() {
        assertThat(officer().post(PHOTOS, photo(1_000_000)).expect(201).text("/bytes"))
                .isEqualTo("1000000");
        ApiAnswer keyed = officer().key(key).post(PHOTOS, photo(1_000_000)).expect(201);
        assertThat(keyed.text("/bytes")).isEqualTo("1000000");
        assertThat(keyed.text("/toy")).isEqualTo("bear");
    }

    @Test
    void theSameFileAgainGetsTheFirstAnswerWhateverBorderItsPartsHave() {
        ApiAnswer first = officer().key(key).post(PHOTOS, photo(100)).expect(201);
        ApiAnswer again = officer().key(key).post(PHOTOS, photo(100)).expect(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        officer().key(key).post(PHOTOS, photo(101)).expectProblem(422, "idempotency-key-reused");
    }

    @Test
    void aFileAboveTheLimitIsRefused() {
        officer().post(PHOTOS, photo(3_000_000)).expectProblem(413, "too-large");
        officer().key(key).post(PHOTOS, photo(3_000_000)).expectProblem(413, "too-large");
    }

    @Test
    void aBodyThatIsNoFileKeepsItsOwnLimit() {
        String toy = "{\"name\":\"" + "x".repeat(20_000) + "\"}";
        officer().post("/api/trial/v1/toys", toy).expectProblem(413, "too-large");
    }

    @Test
    void whatCannotBeTakenApartIsRefused() {
        Api broken = officer().with("Content-Type", "multipart/form-data; boundary=x");
        broken.post(PHOTOS, "no parts").expect(400);
        broken.key(key).post(PHOTOS, "no parts").expect(400);
        officer()
                .with("Content-Type", "multipart/form-data")
                .key(key)
                .post(PHOTOS, "x")
                .expect(400);
        officer().post(PHOTOS, "{}").expectProblem(415, "unsupported-media-type");
    }

    @Test
    void aMissingPartIsNamed() {
        Multipart file = new Multipart().file("file", "a.png", "image/png", new byte[5]);
        assertThat(officer().post(PHOTOS, file).expectProblem(400, "invalid").pointers())
                .containsExactly("#/part/about");
        Multipart about = new Multipart().json("about", "{\"toy\":\"bear\",\"more\":1}");
        assertThat(officer().post(PHOTOS, about).expectProblem(400, "invalid").codes())
                .containsExactly("UNKNOWN_PROPERTY");
    }

    @Test
    void nobodyElseMaySendIt() {
        api.as(Role.AUDITOR, "ZZ-MCA").key(key).post(PHOTOS, photo(10)).expect(403);
        api.post(PHOTOS, photo(10)).expect(401);
    }
}
