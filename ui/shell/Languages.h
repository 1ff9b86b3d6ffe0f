// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>
#include <memory>
#include <vector>

namespace s3 {

/// Lengthens every string by about 40 % and puts accents on its letters, leaving placeholders, mnemonics and
/// markup alone: what a translation to German does to a layout, before there is one.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
    static QString pseudo(const QString& source);
};

/// The languages of the program and the one in use. Pages made before a change keep their language: make them
/// again.
class Languages {
public:
    ~Languages();

    struct Language {
        QString code; ///< "en", "de" ... or "pseudo"
        QString name; ///< in the language itself
    };
    /// Those that are built in; the pseudo language only if asked for.
    static std::vector<Language> available(bool withPseudo = false);

    /// Installs the translators and the number and date format; unknown or empty = the system's, else
    /// English.
    void use(const QString& code);
    const QString& current() const { return m_current; }

private:
    void removeAll();
    std::vector<std::unique_ptr<QTranslator>> m_installed;
    QString m_current;
};

} // namespace s3
