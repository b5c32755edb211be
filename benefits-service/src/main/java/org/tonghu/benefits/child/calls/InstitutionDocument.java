package org.tonghu.benefits.child.calls;

import org.bson.codecs.pojo.annotations.BsonId;
import org.tonghu.starter.store.Stored;

/** An institution as institution-service last told. */
record InstitutionDocument(@BsonId String id, long revision, String unit) implements Stored {}
