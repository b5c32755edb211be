package org.tonghu.starter.trial;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.NewId;

@RestController
@RequestMapping("${tonghu.base-path}/toy-photos")
class ToyPhotos {

    record About(String toy) {}

    record Photo(String id, String toy, String name, long bytes) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @CallableBy(roles = Role.COUNTY_OFFICER)
    ResponseEntity<Photo> add(
            @RequestPart("about") About about, @RequestPart("file") MultipartFile file, NewId newId)
            throws IOException {
        String id = newId.next("photo");
        int read = file.getInputStream().readAllBytes().length;
        Photo photo = new Photo(id, about.toy(), file.getOriginalFilename(), read);
        return Answers.created("/api/trial/v1/toy-photos/" + id, photo, 1);
    }
}
