package org.jobatlas.embedding.internal;

/** How the token vectors of a chunk become its vector; must match the training of the model. */
enum TokenPooling {
    /** The mean over all tokens (Reimers and Gurevych, 2019, arXiv:1908.10084): MiniLM and most sentence transformers. */
    MEAN,
    /** The vector of the first token, [CLS]: the BGE family. */
    CLS
}
