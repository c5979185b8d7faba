/** Text to unit vector; the only ONNX Runtime and tokenizer code. */
@ApplicationModule(allowedDependencies = {"shared", "model"})
@NullMarked
package org.jobatlas.embedding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
