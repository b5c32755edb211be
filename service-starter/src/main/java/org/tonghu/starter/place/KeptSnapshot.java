package org.tonghu.starter.place;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The last snapshot as kept in this service's own store.
 *
 * @param id the edition
 * @param tag its entity tag at the registry
 * @param content JSON
 */
record KeptSnapshot(@BsonId String id, String tag, String content, Instant fetchedAt) {}
