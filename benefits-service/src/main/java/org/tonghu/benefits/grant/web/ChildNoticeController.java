package org.tonghu.benefits.grant.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Role;

/** The registry says that something changed which rights depend on. */
@RestController
@RequestMapping("${tonghu.base-path}/child-notices")
class ChildNoticeController {

    record NoticeRequest(@NotBlank @Size(max = 100) String child, @NotNull Long revision) {}

    private final ChildReviews reviews;

    ChildNoticeController(ChildReviews reviews) {
        this.reviews = reviews;
    }

    /** Idempotent: what is fetched is the registry's latest, whatever revision the notice names. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @CallableBy(roles = Role.SERVICE)
    void notice(@Valid @RequestBody NoticeRequest request) {
        reviews.noticed(request.child(), request.revision());
    }
}
