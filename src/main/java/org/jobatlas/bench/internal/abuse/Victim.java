package org.jobatlas.bench.internal.abuse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jobatlas.bench.internal.SearchVisitor;
import tools.jackson.databind.json.JsonMapper;

/** The attacked portal; only one on this machine. */
record Victim(URI address, HttpClient client, JsonMapper json) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST = 1_000_000;
    private static final String ELSEWHERE = "127.9.9.9";

    Victim {
        try {
            if (!InetAddress.getByName(address.getHost()).isLoopbackAddress() || address.getPort() < 1) {
                throw new IllegalArgumentException("Only a portal on this machine is attacked, not " + address + ".");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("There is no machine " + address.getHost() + ".", e);
        }
    }

    /** The same portal, accessed from another local address than the attacker's if there is one. */
    Victim fromElsewhere() {
        try {
            InetAddress other = InetAddress.getByName(ELSEWHERE);
            try (ServerSocket probe = new ServerSocket(0, 1, other)) {
                return new Victim(
                        address,
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .localAddress(probe.getInetAddress())
                                .build(),
                        json);
            }
        } catch (IOException e) {
            return this;
        }
    }

    /** Requests a page without cookies. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, byte[] body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    SearchVisitor searcher() {
        return new SearchVisitor(client, address, json);
    }

    Socket connect() throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }

    /** Sends raw bytes and reads the response until the portal closes the connection or stops sending. */
    String raw(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.setSoTimeout(2_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // cut off while it was still sending: what was answered before that counts
            }
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            byte[] part = new byte[8_192];
            try {
                for (int read = in.read(part); read >= 0 && answer.size() < MOST; read = in.read(part)) {
                    answer.write(part, 0, read);
                }
            } catch (SocketTimeoutException | SocketException e) {
                // a connection that is kept open, or cut off: what came is the answer
            }
            return answer.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
