// SPDX-License-Identifier: Apache-2.0
// Draws an SVG icon in the sizes that a desktop asks for: rendericon SVG FILE SIZE [FILE SIZE]...
// The ending of FILE says the format: png, or ico for Windows.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>
#include <cstdlib>

namespace {

bool render(QSvgRenderer& drawing, const QString& file, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    return image.save(file);
}

} // namespace

int main(int argc, char** argv)
{
    QSvgRenderer drawing(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!drawing.isValid() || argc % 2 != 0) {
        std::fputs("Usage: rendericon SVG FILE SIZE [FILE SIZE]...\n", stderr);
        return EXIT_FAILURE;
    }
    for (int i = 2; i < argc; i += 2) {
        if (!render(drawing, QString::fromLocal8Bit(argv[i]), std::atoi(argv[i + 1]))) {
            std::fprintf(stderr, "rendericon: %s could not be written\n", argv[i]);
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}
