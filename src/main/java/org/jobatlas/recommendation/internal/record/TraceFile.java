package org.jobatlas.recommendation.internal.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jobatlas.recommendation.ListTrace;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A record as packed JSON: numbers come back bit for bit. */
@Component
public class TraceFile {

    private final JsonMapper json;

    public TraceFile(JsonMapper json) {
        this.json = json;
    }

    public byte[] write(ListTrace trace) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(json.writeValueAsBytes(trace));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public ListTrace read(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return json.readValue(in.readAllBytes(), ListTrace.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
