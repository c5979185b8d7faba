package org.jobatlas.embedding.internal;

/** How the token vectors of one chunk become the chunk's vector; a property of how the model was trained. */
enum TokenPooling {
    /** The mean over all tokens (Reimers and Gurevych, 2019, arXiv:1908.10084): MiniLM and most sentence transformers. */
    MEAN,
    /** The vector of the first token, [CLS]: the BGE family. */
    CLS
}
