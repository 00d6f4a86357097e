# Makes the .msi for Windows; the twin of package.sh. Not tried yet: nobody had a Windows machine.
# Needs Maven, a JDK 25 and the WiX Toolset, which jpackage uses.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

function Assert-Done($what) {
    if ($LASTEXITCODE -ne 0) { Write-Error "package.ps1: $what failed; its message is above." }
}

$build = 'target/distribution'
$dist = 'target/dist'
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $build, $dist
mvn -q -B -Pdistribution package
Assert-Done 'Maven'
$jdk = (Get-Content "$build/texts/java.home").Trim()
$version = (Get-Content "$build/texts/version").Trim() -replace '-SNAPSHOT$', ''
$runtime = "$dist/runtime"
New-Item -ItemType Directory -Force $dist, "$build/link", "$build/graphics", "$build/graphics-libs" | Out-Null

# The libraries of JavaFX belong into the runtime; from inside the jar they would be unpacked at the first start.
foreach ($jar in Get-ChildItem "$build/modules/*.jar") {
    if ($jar.Name -like 'javafx-graphics-*') {
        Push-Location "$build/graphics"
        & "$jdk/bin/jar" --extract --file $jar.FullName
        Pop-Location
        Move-Item "$build/graphics/*.dll" "$build/graphics-libs"
        & "$jdk/bin/jmod" create --class-path "$build/graphics" --libs "$build/graphics-libs" "$build/link/javafx.graphics.jmod"
        Assert-Done 'jmod'
    } else {
        Copy-Item $jar.FullName "$build/link"
    }
}
Copy-Item "$build/cni-explorer-*.jar" "$build/link"
& "$jdk/bin/jlink" --module-path "$build/link" --add-modules cni.explorer,jdk.localedata `
    --exclude-resources ((Get-Content packaging/left-out.resources) -notmatch '^#' -join ',') `
    --exclude-files ((Get-Content packaging/left-out.files) -notmatch '^#' -join ',') `
    --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-9 --output $runtime
Assert-Done 'jlink'

# JavaFX opens a font where it lies, but copies what lies in a module at each start.
New-Item -ItemType Directory -Force "$runtime/lib/cni-explorer" | Out-Null
Copy-Item 'src/main/resources/cni/explorer/ui/common/*.otf' "$runtime/lib/cni-explorer"

$options = Get-Content 'packaging/jvm.options', 'packaging/window.options'
& "$runtime/bin/java" "-XX:AOTCacheOutput=$runtime/lib/cni-explorer.aot" '-Xlog:disable' -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining @options `
    "-Duser.home=$build" '-Dcni.explorer.rehearsal=data/cni-2026.json' --module cni.explorer/cni.explorer.cli.Main
Assert-Done 'The tour that trains the AOT cache'

Copy-Item -Recurse 'packaging/licences' "$runtime/legal/licences"
Copy-Item "$build/cni-explorer.cdx.json" $runtime
Copy-Item "$build/cni-explorer.cdx.json" $dist
$javaOptions = @()
foreach ($option in $options) { $javaOptions += '--java-options', $option }
& "$jdk/bin/jpackage" --type msi --name 'CNI Explorer' --app-version $version --runtime-image $runtime `
    --module cni.explorer/cni.explorer.cli.Main --icon packaging/icons/cni-explorer.ico --dest $dist @javaOptions `
    --java-options '-XX:AOTCache=$ROOTDIR\runtime\lib\cni-explorer.aot' `
    --java-options '-Xlog:disable' `
    --file-associations packaging/comparison.properties --win-menu --win-shortcut-prompt --win-per-user-install
Assert-Done 'jpackage'
Get-ChildItem $dist -File | Where-Object Name -ne 'SHA256SUMS' | ForEach-Object {
    "$((Get-FileHash $_ -Algorithm SHA256).Hash.ToLower())  $($_.Name)"
} | Set-Content "$dist/SHA256SUMS"
