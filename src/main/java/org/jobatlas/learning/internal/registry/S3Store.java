package org.jobatlas.learning.internal.registry;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.internal.LearningProperties;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of an S3-compatible store. */
final class S3Store implements ArtefactStore, AutoCloseable {

    private final S3Client client;
    private final LearningProperties.S3 settings;

    S3Store(LearningProperties.S3 settings) {
        this.settings = settings;
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.endpoint() != null);
        if (settings.endpoint() != null) {
            builder.endpointOverride(settings.endpoint());
        }
        if (settings.accessKey() != null && settings.secretKey() != null) {
            builder.credentialsProvider(StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
        }
        client = builder.build();
    }

    @Override
    public void put(ModelKind kind, String sha256, byte[] file) throws IOException {
        try {
            client.putObject(
                    request -> request.bucket(settings.bucket()).key(key(kind, sha256)), RequestBody.fromBytes(file));
        } catch (SdkException e) {
            throw new IOException("The bucket " + settings.bucket() + " does not take the model: " + e.getMessage(), e);
        }
    }

    @Override
    public byte[] get(ModelKind kind, String sha256) throws IOException {
        try {
            return client.getObjectAsBytes(
                            request -> request.bucket(settings.bucket()).key(key(kind, sha256)))
                    .asByteArray();
        } catch (NoSuchKeyException e) {
            NoSuchFileException missing = new NoSuchFileException(key(kind, sha256));
            missing.initCause(e);
            throw missing;
        } catch (SdkException e) {
            throw new IOException("The bucket " + settings.bucket() + " does not give the model: " + e.getMessage(), e);
        }
    }

    private String key(ModelKind kind, String sha256) {
        return settings.prefix() + ArtefactStore.name(kind, sha256);
    }

    @Override
    public void close() {
        client.close();
    }
}
