package org.jobatlas.employer.internal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jobatlas.employer.UnusableLogoException;
import org.jobatlas.employer.UnusableLogoException.Fault;

/**
 * Converts an uploaded logo to a small PNG: the type is detected from the content, and the original bytes are
 * discarded.
 */
final class LogoPicture {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_PIXELS_WIDE = 4_000;
    private static final long MOST_PIXELS = 9_000_000;
    private static final int FEWEST_PIXELS_WIDE = 16;
    private static final int SHOWN = 320;
    private static final Set<String> TAKEN = Set.of("png", "jpeg", "gif");

    /** Some files make the library hold all pixels in memory while reading, so only one is read at a time. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private LogoPicture() {}

    static byte[] small(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            throw new UnusableLogoException(Fault.TOO_LARGE);
        }
        try (ImageInputStream bytes = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            ImageReader reader = reader(bytes);
            try {
                reader.setInput(bytes, true, true);
                checkMeasures(reader.getWidth(0), reader.getHeight(0));
                ONE_AT_A_TIME.lock();
                try {
                    return png(scaled(coarse(reader), reader.getWidth(0), reader.getHeight(0)));
                } finally {
                    ONE_AT_A_TIME.unlock();
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnusableLogoException known ? known : new UnusableLogoException(Fault.NO_PICTURE);
        }
    }

    private static ImageReader reader(ImageInputStream bytes) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (TAKEN.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
            reader.dispose();
        }
        throw new UnusableLogoException(Fault.NO_PICTURE);
    }

    /** Checked from the header, before any pixel is decoded. */
    private static void checkMeasures(int width, int height) {
        boolean fits = width >= FEWEST_PIXELS_WIDE
                && height >= FEWEST_PIXELS_WIDE
                && width <= MOST_PIXELS_WIDE
                && height <= MOST_PIXELS_WIDE
                && (long) width * height <= MOST_PIXELS;
        if (!fits) {
            throw new UnusableLogoException(Fault.WRONG_MEASURES);
        }
    }

    /** Reads a subsample with more pixels than are shown. */
    private static BufferedImage coarse(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * SHOWN));
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, some);
    }

    /** Scales to the given number of pixels, keeping the aspect ratio. */
    private static BufferedImage scaled(BufferedImage picture, int wholeWidth, int wholeHeight) {
        double scale = Math.min(1.0, (double) SHOWN / Math.max(wholeWidth, wholeHeight));
        int width = Math.max(1, (int) Math.round(wholeWidth * scale));
        int height = Math.max(1, (int) Math.round(wholeHeight * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
