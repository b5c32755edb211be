package org.tonghu.registry.importing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.RawBsonDocument;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.tonghu.registry.RegistryApplication;
import org.tonghu.registry.importing.support.ReceiveTable;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.jobs.Job;
import org.tonghu.starter.jobs.Jobs;
import org.tonghu.starter.tables.TableFormat;
import org.tonghu.starter.tables.Tables;
import org.tonghu.starter.testing.EmbeddedStore;
import org.tonghu.starter.time.BusinessClock;

/**
 * How fast a table of children is taken in, beside the bare insertion of the same documents into
 * the same store: {@code ImportRate [rows [CSV|XLSX]]}.
 */
final class ImportRate {

    private static final Caller OFFICER =
            new Caller(
                    "officer",
                    "officer",
                    Set.of(Role.COUNTY_OFFICER),
                    Set.of(),
                    Set.of("ZZ-410122"),
                    null,
                    "measurement",
                    "ROUTINE",
                    "officer");

    private ImportRate() {}

    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        TableFormat format = args.length > 1 ? TableFormat.valueOf(args[1]) : TableFormat.CSV;
        try (EmbeddedStore store = EmbeddedStore.start();
                ConfigurableApplicationContext service = service(store)) {
            measure(service, "warm", 2_000, format);
            double imported = measure(service, "run", rows, format);
            MongoDatabase database = service.getBean(MongoDatabase.class);
            double raw = raw(database, rows);
            System.out.printf(
                    "%d rows of %s: import %.0f rows/s, bare insertion %.0f documents/s, %.0f %%; heap used %d MiB of %d MiB%n",
                    rows,
                    format,
                    imported,
                    raw,
                    100 * imported / raw,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static ConfigurableApplicationContext service(EmbeddedStore store) throws IOException {
        Path keys = Files.createTempDirectory("import-rate").resolve("keys.json");
        String nobody = "http://127.0.0.1:9";
        return new SpringApplicationBuilder(RegistryApplication.class)
                .properties(
                        Map.of(
                                "tonghu.services.institution",
                                nobody,
                                "spring.mongodb.uri",
                                store.uri(),
                                "tonghu.keys.file",
                                keys,
                                "tonghu.keys.create",
                                true,
                                "tonghu.security.issuer",
                                nobody + "/realm",
                                "tonghu.security.jwks-uri",
                                nobody + "/certs",
                                "tonghu.security.token-uri",
                                nobody + "/token",
                                "tonghu.security.client-secret",
                                "none",
                                "tonghu.services.benefits",
                                nobody))
                .run("--server.port=0");
    }

    private static double measure(
            ConfigurableApplicationContext service, String name, int rows, TableFormat format)
            throws InterruptedException {
        MockMultipartFile file = new MockMultipartFile("file", table(name, rows, format));
        ReceiveTable receive = service.getBean(ReceiveTable.class);
        Jobs jobs = service.getBean(Jobs.class);
        var today = service.getBean(BusinessClock.class).today();
        long start = System.nanoTime();
        Job job = receive.receive(name, file, ColumnMap.standard(), "UTF-8", OFFICER, today).job();
        while (job.finishedAt() == null) {
            Thread.sleep(10);
            job = jobs.find(name, OFFICER).orElseThrow();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s %s %s in %.1f s%n", job.state(), job.result(), job.errors(), seconds);
        return rows / seconds;
    }

    private static byte[] table(String name, int rows, TableFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> header =
                List.of(
                        "原系统编号", "姓名", "性别", "出生日期", "户籍类型", "居住乡镇代码", "残疾类别和等级", "父亲姓名", "父亲状况",
                        "父亲情形", "母亲姓名", "母亲状况", "就学");
        try (var table = Tables.write(format, bytes, header, true)) {
            for (int i = 0; i < rows; i++) {
                table.row(
                        List.of(
                                name + i,
                                "测试童" + i,
                                i % 2 == 0 ? "男" : "女",
                                "2012-0" + (1 + i % 9) + "-1" + i % 10,
                                "农村",
                                "410122101",
                                i % 10 == 0 ? "4/2" : "",
                                "测试父" + i,
                                i % 3 == 0 ? "死亡" : "健在",
                                i % 3 == 1 ? "服刑:2020-01-10~2028-01-10" : "",
                                "测试母" + i,
                                i % 5 == 0 ? "死亡" : "健在",
                                "小学:2019-09-01"));
            }
        }
        return bytes.toByteArray();
    }

    /** The documents as they lie in the store, without their outboxes, a batch at a time. */
    private static double raw(MongoDatabase database, int rows) {
        List<RawBsonDocument> documents = new ArrayList<>();
        database.getCollection("children", RawBsonDocument.class)
                .find()
                .batchSize(500)
                .limit(rows)
                .into(documents);
        MongoCollection<RawBsonDocument> bare =
                database.getCollection("bare", RawBsonDocument.class);
        long start = System.nanoTime();
        for (int i = 0; i < documents.size(); i += 500) {
            bare.insertMany(documents.subList(i, Math.min(documents.size(), i + 500)));
        }
        return documents.size() / ((System.nanoTime() - start) / 1e9);
    }
}
