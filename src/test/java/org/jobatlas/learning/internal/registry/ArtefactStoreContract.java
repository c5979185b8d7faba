package org.jobatlas.learning.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Random;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.learning.ModelKind;
import org.junit.jupiter.api.Test;

/** What every store of trained models must keep. */
abstract class ArtefactStoreContract {

    abstract ArtefactStore store();

    private static byte[] file(int size) {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        return file;
    }

    @Test
    void aFileComesBackByteForByte() throws IOException {
        byte[] file = file(700_001);
        String sha256 = DigestUtils.sha256Hex(file);
        store().put(ModelKind.RERANKER, sha256, file);
        assertThat(store().get(ModelKind.RERANKER, sha256)).isEqualTo(file);
    }

    @Test
    void storingTwiceIsStoringOnce() throws IOException {
        byte[] file = file(1_000);
        String sha256 = DigestUtils.sha256Hex(file);
        store().put(ModelKind.FIELDS, sha256, file);
        store().put(ModelKind.FIELDS, sha256, file);
        assertThat(store().get(ModelKind.FIELDS, sha256)).isEqualTo(file);
    }

    @Test
    void kindsDoNotMeet() throws IOException {
        byte[] file = file(2_000);
        String sha256 = DigestUtils.sha256Hex(file);
        store().put(ModelKind.FIELDS, sha256, file);
        assertThatThrownBy(() -> store().get(ModelKind.QUERY_ADAPTER, sha256)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatIsNotThereIsToldApartFromWhatCannotBeReached() {
        assertThatThrownBy(() -> store().get(ModelKind.RERANKER, "0".repeat(64)))
                .isInstanceOf(NoSuchFileException.class);
    }
}
