package org.tonghu.registry.adoption;

import org.jspecify.annotations.Nullable;

/**
 * What has to be there before an adoption; null: not yet.
 *
 * @param parentsSearched police search for the parents, finished
 * @param notice public notice to the parents (公告)
 * @param health the child's health, assessed
 * @param parentsConsent of parents who are able to give it
 * @param consent the child's own
 */
public record Preparation(
        @Nullable Paper parentsSearched,
        @Nullable Paper notice,
        @Nullable Paper health,
        @Nullable Paper parentsConsent,
        @Nullable Consent consent) {

    public static final Preparation NONE = new Preparation(null, null, null, null, null);
}
