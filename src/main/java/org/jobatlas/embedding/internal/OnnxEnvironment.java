package org.jobatlas.embedding.internal;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * ONNX Runtime with its telemetry disabled. Its builds for Linux and macOS report every session to the vendor and,
 * before that, match the whole command line against a recursive regular expression, which overflows the stack if the
 * line is long. Only an environment variable that is set before the library is loaded prevents this, so this class
 * sets it; nothing else may load the library.
 */
final class OnnxEnvironment {
    static final String OPT_OUT = "ORT_DISABLE_TELEMETRY";

    private OnnxEnvironment() {}

    static OrtEnvironment get() {
        return Holder.ENVIRONMENT;
    }

    private static OrtEnvironment load() {
        Linker linker = Linker.nativeLinker();
        // Windows has no setenv; there the switch below suffices
        linker.defaultLookup().find("setenv").ifPresent(setenv -> optOut(linker, setenv));
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            UnpackedLibrary.deleteAtEnd();
            return environment;
        } catch (OrtException e) {
            throw new IllegalStateException("The telemetry of ONNX Runtime cannot be switched off", e);
        }
    }

    private static void optOut(Linker linker, MemorySegment setenv) {
        MethodHandle call = linker.downcallHandle(
                setenv,
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            int failed = (int) call.invokeExact(arena.allocateFrom(OPT_OUT), arena.allocateFrom("1"), 1);
            if (failed != 0) {
                throw new IllegalStateException("setenv refused " + OPT_OUT);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("setenv cannot be called", e);
        }
    }

    private static final class Holder {
        static final OrtEnvironment ENVIRONMENT = load();
    }
}
