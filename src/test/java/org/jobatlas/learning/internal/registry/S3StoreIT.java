package org.jobatlas.learning.internal.registry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.internal.LearningProperties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a real server of the protocol. */
@EnabledIf(value = "isBuilt", disabledReason = "the S3 test server is not built, see src/test/s3")
class S3StoreIT extends ArtefactStoreContract {

    private static final String BUCKET = "jobatlas-models";

    private static @Nullable S3TestServer server;
    private static @Nullable S3Store store;

    static boolean isBuilt() {
        return S3TestServer.isBuilt();
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        S3TestServer started = new S3TestServer();
        server = started;
        try (S3Client client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .endpointOverride(started.endpoint())
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(S3TestServer.ACCESS_KEY, S3TestServer.SECRET_KEY)))
                .build()) {
            client.createBucket(bucket -> bucket.bucket(BUCKET));
        }
        store = new S3Store(settings(BUCKET, started.endpoint(), S3TestServer.SECRET_KEY));
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(store).close();
        Objects.requireNonNull(server).close();
    }

    private static LearningProperties.S3 settings(String bucket, URI endpoint, String secret) {
        return new LearningProperties.S3(bucket, endpoint, "us-east-1", "models/", S3TestServer.ACCESS_KEY, secret);
    }

    @Override
    ArtefactStore store() {
        return Objects.requireNonNull(store);
    }

    @Test
    void aWrongKeyIsToldInASentence() {
        try (S3Store stranger =
                new S3Store(settings(BUCKET, Objects.requireNonNull(server).endpoint(), "wrong"))) {
            assertThatThrownBy(() -> stranger.put(ModelKind.RERANKER, "b".repeat(64), new byte[] {1}))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The bucket " + BUCKET + " does not take the model");
        }
    }
}
