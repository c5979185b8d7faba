package org.jobatlas.search.internal.engine;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.perfield.PerFieldKnnVectorsFormat;

/** Lucene's own codec with another format of vectors. */
public final class GraphCodec extends FilterCodec {

    private final KnnVectorsFormat vectors;

    public GraphCodec(KnnVectorsFormat format) {
        super(Codec.getDefault().getName(), Codec.getDefault());
        this.vectors = new PerFieldKnnVectorsFormat() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return format;
            }
        };
    }

    @Override
    public KnnVectorsFormat knnVectorsFormat() {
        return vectors;
    }
}
