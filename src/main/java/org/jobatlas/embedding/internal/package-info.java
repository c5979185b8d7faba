/** Tokenising, chunking, inference and pooling behind the embedder. */
@NullMarked
package org.jobatlas.embedding.internal;

import org.jspecify.annotations.NullMarked;
