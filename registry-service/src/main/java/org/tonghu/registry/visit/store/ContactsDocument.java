package org.tonghu.registry.visit.store;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.tonghu.starter.store.Stored;

/** The contact sheet of a village as stored, under its code. */
record ContactsDocument(@BsonId String id, long revision, List<String> visibleTo, String sealed)
        implements Stored {}
