package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Many connections at once that take their time. */
final class CrowdAttacks {

    private static final int SECONDS = 12;
    private static final int CONNECTIONS = 400;
    private static final int VISITORS = 1_000;
    private static final int AT_ONCE = 50;
    private static final int PAGES = 300;
    private static final int FINE = 200;
    private static final int TOO_MANY = 429;

    private CrowdAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack(
                        "slow-headers",
                        CONNECTIONS + " connections that send a letter a second",
                        victim -> dripping(victim, "GET /search HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")),
                new Attack(
                        "slow-uploads",
                        CONNECTIONS + " uploads that send a letter a second",
                        victim -> dripping(
                                victim,
                                "POST /feedback/events HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Content-Type: application/json\r\nContent-Length: 900000\r\n\r\n[")),
                new Attack(
                        "slow-readers",
                        CONNECTIONS + " connections that ask and do not read the answers",
                        victim -> dripping(
                                victim, "GET /sitemap.xml HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20) + "GET /")),
                new Attack(
                        "websockets", CONNECTIONS + " sockets that send what no client sends", CrowdAttacks::sockets),
                new Attack("visitors", VISITORS + " visits without a cookie", CrowdAttacks::visitors),
                new Attack("pages", PAGES + " pages in one browser", CrowdAttacks::pages));
    }

    private static List<String> dripping(Victim victim, String start) throws IOException, InterruptedException {
        return together(CONNECTIONS, CONNECTIONS, number -> {
            try (Socket socket = victim.connect()) {
                OutputStream out = socket.getOutputStream();
                out.write(start.getBytes(StandardCharsets.US_ASCII));
                for (int second = 0; second < SECONDS; second++) {
                    out.write('a');
                    out.flush();
                    TimeUnit.SECONDS.sleep(1);
                }
            } catch (IOException e) {
                // closed by the portal: as it should be
            }
            return "";
        });
    }

    private static List<String> sockets(Victim victim) throws IOException, InterruptedException {
        String upgrade = """
                GET /VAADIN/push?v-r=push&v-uiId=0&v-pushId=x&X-Atmosphere-Transport=websocket HTTP/1.1\r
                Host: localhost\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                \r
                """;
        return together(CONNECTIONS, CONNECTIONS, number -> {
            try (Socket socket = victim.connect()) {
                OutputStream out = socket.getOutputStream();
                out.write(upgrade.getBytes(StandardCharsets.US_ASCII));
                out.flush();
                for (int second = 0; second < SECONDS; second++) {
                    out.write(new byte[] {(byte) 0x81, (byte) 0xff, 0x7f, -1, -1, -1, -1, -1, -1, -1});
                    out.write(new byte[1_000]);
                    out.flush();
                    TimeUnit.SECONDS.sleep(1);
                }
            } catch (IOException e) {
                // closed by the portal: as it should be
            }
            return "";
        });
    }

    private static List<String> visitors(Victim victim) throws IOException, InterruptedException {
        return together(VISITORS, AT_ONCE, number -> {
            int status = victim.get("/search?q=ward").statusCode();
            return status == FINE || status == TOO_MANY ? "" : "a visit ends with " + status;
        });
    }

    /** The server keeps each for a while, so that not all of them may stay. */
    private static List<String> pages(Victim victim) throws IOException, InterruptedException {
        OpenPage first = new OpenPage(victim, "search");
        List<String> wrong = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            first.anotherLikeIt();
        }
        if (first.news().contains("\"syncId\"")) {
            wrong.add("the first of " + PAGES + " pages is still open");
        }
        return wrong;
    }

    private interface Numbered {
        String done(int number) throws IOException, InterruptedException;
    }

    /** Does the same many times, so many at once; tells what went wrong, each once. */
    private static List<String> together(int times, int atOnce, Numbered work) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Callable<List<String>>> workers = new ArrayList<>();
        for (int worker = 0; worker < atOnce; worker++) {
            workers.add(() -> {
                List<String> wrong = new ArrayList<>();
                for (int number = next.getAndIncrement(); number < times; number = next.getAndIncrement()) {
                    wrong.add(work.done(number));
                }
                return wrong;
            });
        }
        List<String> wrong = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<String>> worker : threads.invokeAll(workers)) {
                wrong.addAll(worker.get());
            }
        } catch (ExecutionException e) {
            wrong.add(String.valueOf(e.getCause()));
        }
        return wrong.stream().filter(sentence -> !sentence.isEmpty()).distinct().toList();
    }
}
