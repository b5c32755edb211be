package org.tonghu.registry.visit.web;

import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.visit.Visit;
import org.tonghu.registry.visit.Visits;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.Language;
import org.tonghu.starter.problem.NotFound;

/** Takes in one visit made without network, whatever becomes of the others. */
@Component
class OfflineVisits {

    private final VisitDesk desk;
    private final Visits visits;
    private final Validator validator;

    OfflineVisits(VisitDesk desk, Visits visits, Validator validator) {
        this.desk = desk;
        this.visits = visits;
        this.validator = validator;
    }

    /** What became of one visit. */
    enum Result {
        RECORDED,
        /** Uploaded before: nothing was done again. */
        ALREADY_THERE,
        /** Differs from what was uploaded before, or doubles another visit of that day. */
        CONFLICT,
        REFUSED,
        INVALID,
        NOT_FOUND
    }

    /** Its outcome, and the visit that is there now. */
    record Outcome(Result result, @Nullable Visit visit, @Nullable String reason, String message) {}

    Outcome take(String id, VisitRequest request, boolean another, Caller caller) {
        if (!validator.validate(request).isEmpty()) {
            return told(
                    Result.INVALID, "INVALID", "必填项缺失或格式有误。", "Something is missing or malformed.");
        }
        try {
            return taken(id, request, another, caller);
        } catch (NotFound e) {
            return told(
                    Result.NOT_FOUND, null, "儿童档案不存在或不在您的辖区。", "No such child within your reach.");
        } catch (Refused e) {
            return told(Result.REFUSED, e.reason(), e.zh(), e.en());
        } catch (Invalid e) {
            var first = e.errors().getFirst();
            return told(Result.INVALID, first.code(), first.zh(), first.en());
        }
    }

    private Outcome taken(String id, VisitRequest request, boolean another, Caller caller) {
        desk.child(request.child(), caller);
        var before = visits.find(id, Sights.of(caller));
        if (before.isPresent()) {
            return again(before.get(), request);
        }
        var sameDay = visits.sameDay(request.child(), request.on(), caller.id());
        if (sameDay.isPresent() && !another) {
            return conflict(
                    sameDay.get(),
                    "SAME_DAY",
                    "当日已登记过对该儿童的走访；如确为另一次走访，请将 another 置为 true 后单独重传。",
                    "You have a visit to this child on that day; send it again with another=true if it is another one.");
        }
        var visit = desk.record(id, request, caller);
        return new Outcome(Result.RECORDED, visit, null, pick("已登记。", "Recorded."));
    }

    private static Outcome again(Visit before, VisitRequest request) {
        if (before.told().equals(request.told())) {
            return new Outcome(
                    Result.ALREADY_THERE, before, null, pick("此前已上传。", "Uploaded before."));
        }
        return conflict(
                before,
                "DIFFERS",
                "同一编号的走访已上传且内容不同；已登记的走访不能更改，请核对。",
                "A visit with this number was uploaded with another content; a record is never changed.");
    }

    private static Outcome conflict(Visit there, String reason, String zh, String en) {
        return new Outcome(Result.CONFLICT, there, reason, pick(zh, en));
    }

    private static Outcome told(Result result, @Nullable String reason, String zh, String en) {
        return new Outcome(result, null, reason, pick(zh, en));
    }

    private static String pick(String zh, String en) {
        return Language.current().pick(zh, en);
    }
}
