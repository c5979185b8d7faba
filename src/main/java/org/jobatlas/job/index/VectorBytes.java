package org.jobatlas.job.index;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Vectors as 32-bit little-endian floats. */
@Converter
@Immutable
public class VectorBytes implements AttributeConverter<float[], byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(float @Nullable [] vector) {
        return vector == null ? null : toBytes(vector);
    }

    @Override
    public float @Nullable [] convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : toVector(bytes);
    }

    public static byte[] toBytes(float[] vector) {
        ByteBuffer buffer = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }

    public static float[] toVector(byte[] bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
