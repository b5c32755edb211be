package org.tonghu.registry.confidential.store;

import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.tonghu.starter.store.Stored;

/**
 * Named officers as stored.
 *
 * @param id the unit
 */
record OfficersDocument(@BsonId String id, long revision, Set<String> officers) implements Stored {}
